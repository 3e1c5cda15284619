/** How a picture lies in its window: `scale` 1 is one pixel of it for one of the screen. */
export type ZoomView = { scale: number; x: number; y: number };

export type Size = { width: number; height: number };

const steps = [0.05, 0.1, 0.17, 0.25, 0.33, 0.5, 0.67, 0.75, 1, 1.5, 2, 3, 4, 6, 8];

/** The scale at which the whole picture is seen; small ones are not enlarged. */
export function fitScale(picture: Size, view: Size): number {
  if (view.width === 0 || view.height === 0) return 1;
  return Math.min(view.width / picture.width, view.height / picture.height, 1);
}

/** The next larger or smaller step of sizes. */
export function nextScale(scale: number, direction: 1 | -1): number {
  const found =
    direction === 1
      ? steps.find((step) => step > scale * 1.01)
      : steps.findLast((step) => step < scale * 0.99);
  return found ?? scale;
}

/**
 * Another scale with the same place of the picture under a point of the window, measured from
 * its middle. `x` and `y` say how far the middle of the picture lies from that of the window.
 */
export function zoomAt(view: ZoomView, scale: number, point = { x: 0, y: 0 }): ZoomView {
  const factor = scale / view.scale;
  return {
    scale,
    x: point.x - (point.x - view.x) * factor,
    y: point.y - (point.y - view.y) * factor,
  };
}

/** The nearest place at which no more of the ground shows than must. */
export function keptInside(view: ZoomView, picture: Size, size: Size): ZoomView {
  const room = (length: number, window: number) => Math.max(0, (length * view.scale - window) / 2);
  const clamp = (value: number, most: number) => Math.min(Math.max(value, -most), most) + 0;
  return {
    scale: view.scale,
    x: clamp(view.x, room(picture.width, size.width)),
    y: clamp(view.y, room(picture.height, size.height)),
  };
}
