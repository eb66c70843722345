/** What people and places of a country are called in the demo; numbers and addresses reach nobody. */
export interface Country {
  code: string;
  given: readonly string[];
  family: readonly string[];
  cities: readonly string[];
  streets: readonly string[];
  /** Each # becomes a digit. Ranges that are set aside for fiction or that are not in use. */
  phones: readonly string[];
  /** `{n}` house number, `{street}`, `{zip}`, `{city}`. */
  address: string;
  zip: string;
  company: readonly string[];
}
