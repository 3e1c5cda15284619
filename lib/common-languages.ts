/** Languages that a new library offers; any other is added later in the settings. */
export const commonLanguages = [
  ..."ar bg bn ca cs da de el en en-GB en-US es es-MX et eu fa fi fr fr-CA ga gl he hi hr hu".split(
    " ",
  ),
  ..."id is it ja ka ko lt lv mk ms nb nl pl pt pt-BR ro ru sk sl sq sr sv sw ta th tr uk ur".split(
    " ",
  ),
  ..."vi zh-Hans zh-Hant".split(" "),
] as const;
