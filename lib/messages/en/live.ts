export const live = {
  offline: "No connection to the server. What you type is kept here.",
  stays: "No connection, so this page stays open until there is one.",
  tryNow: "Try now",
  signedOut: "Sign in again",
  signedOutText:
    "Your session is over. What you typed is still here and is saved as soon as you are in.",
  present: "{count, plural, one {{names} has this open} other {{names} have this open}}",
  typing: "{name} is typing here",
};
