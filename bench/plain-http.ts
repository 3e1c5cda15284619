// The ceiling: node:http answering as many bytes as the question's answer has, with no work at
// all. A question cannot be answered faster through HTTP here. Prints its port.
import { createServer } from "node:http";

const { bytes } = JSON.parse(process.argv[2] ?? "{}") as { bytes: number };
const body = JSON.stringify("x".repeat(Math.max(bytes - 2, 0)));
const server = createServer((_request, response) => {
  response.setHeader("Content-Type", "application/json");
  response.end(body);
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.stdout.write(`${typeof address === "object" ? address?.port : ""}\n`);
});
