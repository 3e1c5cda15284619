import { ffmpegVersion } from "#server/imaging/ffmpeg-version.ts";
import { type Finding, fine } from "./finding.ts";

/** The programs that Vitrine uses where they are there. None of them is needed. */
export async function checkFfmpeg(): Promise<Finding> {
  const version = await ffmpegVersion();
  return version
    ? fine(`ffmpeg ${version} draws previews of films`)
    : fine("ffmpeg is not installed: films have no preview. Install it for those that come");
}
