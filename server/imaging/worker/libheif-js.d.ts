// libheif-js comes without types for its bundle; `decode-heic.ts` describes the part in use.
declare module "libheif-js/wasm-bundle.js" {
  const libheif: unknown;
  export default libheif;
}
