/** A picture of more pixels than this is no photo of a paper; unpacked it would fill the memory. */
export const mostPixels = 120_000_000;

/** HEIC is unpacked whole, four bytes a pixel. */
export const mostHeicPixels = 64_000_000;
