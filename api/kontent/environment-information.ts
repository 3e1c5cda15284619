import type { Context } from "hono";
import { requireEnvironment } from "./environment.ts";

export type KontentEnvironment = {
  id: string;
  name: string;
  environment: string;
  is_production: boolean;
};

/** `GET /`: what the environment is called. A space has one, and it is the real one. */
export async function environmentInformation(c: Context): Promise<Response> {
  const { space } = await requireEnvironment(c);
  const body: KontentEnvironment = {
    id: space.uuid,
    name: space.name,
    environment: "Production",
    is_production: true,
  };
  return c.json(body);
}
