import { type CityResponse, open } from 'maxmind';

export interface Place {
  /** ISO 3166. */
  country: string;
  /** “Berlin, Germany”. */
  place: string;
}

/** Opens a database of places (MMDB, country or city). Throws when there is none at that path. */
export async function openPlaces(file: string): Promise<(ipAddress: string) => Place | null> {
  const reader = await open<CityResponse>(file);
  return (ipAddress) => {
    const found = reader.get(ipAddress);
    const country = found?.country ?? found?.registered_country;
    if (!country?.iso_code) return null;
    const names = [found?.city?.names.en, country.names?.en ?? country.iso_code];
    return { country: country.iso_code, place: names.filter(Boolean).join(', ') };
  };
}
