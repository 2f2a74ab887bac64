/** Middle of the equal-area projection that European statistics are drawn in (EPSG:3035, here on a sphere). */
const middle = { lon: 10, lat: 52 } as const;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The part of the projected plane that the map shows, in radii of the Earth: Iceland to Cyprus, Portugal to Türkiye. */
const frame = { left: -0.3, right: 0.44, top: 0.36, bottom: -0.3 } as const;
/** Size of the drawing. */
export const size = {
  width: 860,
  height: Math.round((860 * (frame.top - frame.bottom)) / (frame.right - frame.left)),
} as const;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Where a place lies in the drawing.
 * @param lon degrees east
 * @param lat degrees north
 * @returns null for a place beyond its edge
 */
export function project(lon: number, lat: number): Point | null {
  const [phi, lambda, phi0] = [radians(lat), radians(lon - middle.lon), radians(middle.lat)];
  const nearness = Math.sin(phi0) * Math.sin(phi) + Math.cos(phi0) * Math.cos(phi) * Math.cos(lambda);
  // The other half of the Earth.
  if (nearness < 0) return null;
  const scale = Math.sqrt(2 / (1 + nearness));
  const east = scale * Math.cos(phi) * Math.sin(lambda);
  const north = scale * (Math.cos(phi0) * Math.sin(phi) - Math.sin(phi0) * Math.cos(phi) * Math.cos(lambda));
  if (east < frame.left || east > frame.right || north < frame.bottom || north > frame.top) return null;
  return {
    x: ((east - frame.left) / (frame.right - frame.left)) * size.width,
    y: ((frame.top - north) / (frame.top - frame.bottom)) * size.height,
  };
}
