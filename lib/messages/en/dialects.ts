/** What the settings say of vendors' clients. */
export const dialects = {
  limit: {
    title: "Clients of the API",
    hint: "One token may ask so many times a second; more is answered with 429 and when to come back. It counts for the clients of other products that use this library.",
    label: "Requests a second",
    saved: "One token may make {limit, number} requests a second.",
  },
};
