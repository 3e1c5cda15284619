/**
 * Has the browser download what a route answers. By a form, because what it is about may be longer
 * than an address; the browser shows the progress and keeps going when the page changes.
 */
export function downloadByForm(path: string, values: Readonly<Record<string, string>>): void {
  const form = document.createElement("form");
  form.method = "post";
  form.action = path;
  form.hidden = true;
  for (const [name, value] of Object.entries(values)) {
    const input = document.createElement("input");
    input.type = "hidden";
    input.name = name;
    input.value = value;
    form.append(input);
  }
  document.body.append(form);
  form.submit();
  form.remove();
}
