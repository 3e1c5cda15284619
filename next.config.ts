import type { NextConfig } from "next";

const config: NextConfig = {
  // Native and WebAssembly packages, and those that find their files beside themselves.
  serverExternalPackages: [
    "better-sqlite3",
    "sharp",
    "pg",
    "@prisma/client",
    "pino",
    "libheif-js",
    "exifreader",
  ],
  poweredByHeader: false,
  // The checks run tsc over everything, tests included; a second pass here would find nothing more.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  // In development Next prints the arguments of actions, passwords among them.
  logging: { serverFunctions: false },
  experimental: {
    optimizePackageImports: ["lucide-react", "react-aria-components"],
  },
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Referrer-Policy", value: "same-origin" },
        { key: "X-Frame-Options", value: "DENY" },
        { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
      ],
    },
  ],
};

export default config;
