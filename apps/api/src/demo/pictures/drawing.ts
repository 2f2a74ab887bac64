/** Size of every drawing, in pixels. */
export const drawingSize = { width: 1600, height: 1067 } as const;

/** A drawing for a factsheet of the demo: nobody can take it for a photo of people who were there. */
export interface Drawing {
  readonly caption: string;
  /** What is to be seen, for those who cannot see it. */
  readonly alt: string;
  readonly svg: string;
}

/** Frames the shapes of a drawing. */
export const drawn = (shapes: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${drawingSize.width} ${drawingSize.height}">${shapes}</svg>`;

export const rect = (x: number, y: number, width: number, height: number, fill: string, round = 0): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${fill}"/>`;
export const disc = (x: number, y: number, radius: number, fill: string): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`;
/** @param corners `x,y x,y …` */
export const area = (corners: string, fill: string): string =>
  `<polygon points="${corners}" fill="${fill}"/>`;
export const line = (path: string, colour: string, width: number): string =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
export const shape = (path: string, fill: string): string => `<path d="${path}" fill="${fill}"/>`;
/** Repeats a shape in steps. */
export const row = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');
