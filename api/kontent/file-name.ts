const replaced = /[/\\:*?"<>|%#&{}$!'`~^+=[\];@]/g;

/**
 * A file's name as the vendor shows it: characters that mean something in addresses become
 * underscores, while commas and round brackets stay. `my file#2.png` is `my file_2.png`.
 */
export function kontentFileName(name: string): string {
  return name.replace(replaced, "_");
}
