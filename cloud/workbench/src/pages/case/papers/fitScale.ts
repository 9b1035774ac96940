interface Size {
  width: number;
  height: number;
}

/** How much a picture is made smaller (or larger, at most threefold) to show whole in its room, turned by so many quarter turns. */
export function fitScale(room: Size, picture: Size, quarterTurns: number): number {
  const lying = Math.abs(quarterTurns) % 2 === 1;
  const width = lying ? picture.height : picture.width;
  const height = lying ? picture.width : picture.height;
  if (width <= 0 || height <= 0 || room.width <= 0 || room.height <= 0) return 1;
  return Math.min(room.width / width, room.height / height, 3);
}

/** The next larger or smaller zoom of a few steps; 1 is the whole page. */
export function zoomStep(zoom: number, direction: 1 | -1): number {
  const steps = [0.5, 0.75, 1, 1.5, 2, 3, 4, 6];
  const at =
    direction === 1
      ? steps.find((step) => step > zoom + 0.01)
      : [...steps].reverse().find((step) => step < zoom - 0.01);
  return at ?? zoom;
}
