import { regionName, regionOf, placeName } from '@waymark/domain';
import type { ExchangeRow, OrganisationRef } from '../api/views.js';
import { project, type Point } from './projection.js';

/** Where organisations are, with the exchanges that they host or travel from. */
export interface Place {
  /** NUTS code of the region, or the country's where no region is known; empty for nowhere. */
  code: string;
  name: string;
  /** Null beyond the edge of the map, and for what is nowhere. */
  at: Point | null;
  hosts: ExchangeRow[];
  sends: ExchangeRow[];
}

/** A region; the country where there is none, or none that is known; else nowhere. */
function placeOf({ region, country }: OrganisationRef): Omit<Place, 'hosts' | 'sends'> {
  // Greece is EL in the list of regions.
  const found = (region && regionOf(region)) || regionOf(country === 'GR' ? 'EL' : country);
  if (found)
    return {
      code: found.code,
      name: regionName(found.code) ?? found.name,
      at: project(found.lon, found.lat),
    };
  return { code: country, name: placeName(null, country), at: null };
}

/**
 * Gathers exchanges by where their two sides are. Each stands at its host's place and at its sender's, whatever its
 * stage; a side whose place nobody knows has one too, only no dot.
 * @returns places with most exchanges first
 */
export function placesOf(rows: readonly ExchangeRow[]): Place[] {
  const places = new Map<string, Place>();
  const at = (organisation: OrganisationRef): Place => {
    const place = placeOf(organisation);
    const known = places.get(place.code) ?? { ...place, hosts: [], sends: [] };
    places.set(place.code, known);
    return known;
  };
  for (const row of rows) {
    at(row.host).hosts.push(row);
    at(row.sender).sends.push(row);
  }
  return [...places.values()].sort((a, b) => countOf(b) - countOf(a) || a.name.localeCompare(b.name));
}

/** Exchanges of a place; one that stays within it counts once. */
export const exchangesAt = ({ hosts, sends }: Place): ExchangeRow[] => [...new Set([...hosts, ...sends])];
export const countOf = (place: Place): number => exchangesAt(place).length;
