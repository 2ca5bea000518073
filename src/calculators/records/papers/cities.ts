/** Provinces as addresses name them between the city and the country. */
const PROVINCES = new Set(
  (
    'anhui fujian gansu guangdong guangxi guizhou hainan hebei heilongjiang henan hubei hunan jiangsu jiangxi jilin ' +
    'liaoning ningxia qinghai shaanxi shandong shanxi sichuan xinjiang xizang tibet yunnan zhejiang'
  ).split(' '),
)

/** The city of an address: the segment before the country, a province passed over, without its postcode; `null` where there is none. */
export function cityOf(segments: readonly string[]): string | null {
  const place = segments.slice(1, -1).map((segment) => withoutPostcode(segment))
  while (PROVINCES.has(place[place.length - 1]?.toLowerCase() ?? '')) place.pop()
  return place.pop() || null
}

function withoutPostcode(segment: string): string {
  return segment
    .split(' ')
    .filter((word) => !/\d/.test(word))
    .join(' ')
    .trim()
}
