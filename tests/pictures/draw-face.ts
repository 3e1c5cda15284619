import sharp from "sharp";

/** Where the middle of the drawn face lies, and how large its picture is, in pixels. */
export const drawnFace = { x: 330, y: 320, width: 1200, height: 800 } as const;

/**
 * A picture of a drawn face at the left, good enough for what finds faces, and a red spot at the
 * bottom right that draws the eye more.
 */
export function drawFace(): Promise<Buffer> {
  const { x, y, width, height } = drawnFace;
  return sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <radialGradient id="skin" cx="0.4" cy="0.4" r="0.8"><stop offset="0" stop-color="#f0c3a8"/>
    <stop offset="1" stop-color="#b07a60"/></radialGradient>
    <rect width="1200" height="800" fill="#9fb2b8"/><circle cx="1000" cy="650" r="60" fill="#e03010"/>
    <g transform="translate(${x} ${y - 20}) scale(1.5)">
      <path d="M-95 40C-110 -120 110 -120 95 40L110 160L-110 160Z" fill="#3a2418"/>
      <rect x="-35" y="80" width="70" height="80" fill="#c99478"/>
      <path d="M-150 260C-140 150 140 150 150 260Z" fill="#34506e"/>
      <ellipse rx="78" ry="105" fill="url(#skin)"/>
      <path d="M-80 -30C-70 -120 70 -120 80 -30C60 -75 -60 -75 -80 -30" fill="#3a2418"/>
      <g fill="#fff"><ellipse cx="-32" cy="-12" rx="17" ry="9"/><ellipse cx="32" cy="-12" rx="17" ry="9"/></g>
      <g fill="#3b2a20"><circle cx="-32" cy="-12" r="8"/><circle cx="32" cy="-12" r="8"/></g>
      <g stroke="#3a2418" stroke-width="6" fill="none" stroke-linecap="round">
        <path d="M-52 -34Q-32 -45 -14 -34"/><path d="M14 -34Q32 -45 52 -34"/></g>
      <path d="M-4 -10Q-16 28 -12 34Q0 42 12 34" stroke="#a8705a" stroke-width="5" fill="none"/>
      <path d="M-30 60Q0 72 30 60Q0 84 -30 60" fill="#a8484a"/>
    </g></svg>`),
  )
    .jpeg({ quality: 90 })
    .toBuffer();
}
