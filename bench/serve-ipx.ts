// ipx, as its documentation starts it, over a folder. Prints its port.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setPriority } from "node:os";
import { createIPX, createIPXNodeServer, ipxFSStorage } from "ipx";

const { folder, priority } = JSON.parse(process.argv[2] ?? "") as {
  folder: string;
  priority: number;
};
setPriority(priority);
const ipx = createIPX({ storage: ipxFSStorage({ dir: folder }) });
const server = createServer(createIPXNodeServer(ipx));
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
