export const table = {
  thumb: { failed: "The picture did not come", retry: "Try the picture of {name} again" },
  expires: "expires {at}",
  expired: "expired {at}",
  published: "appears {at}",
  missing: "{field} missing",
  missingIn: "{field} missing in {languages}",
};
