import type { Point } from './distance.ts'

/** WGS 84 and the Universal Transverse Mercator projection. NGA.STND.0037, Universal Grids; series after Krüger (1912) to the third order. */
const [semiMajorAxis, flattening, scale, falseEasting, falseNorthing] = [6_378_137, 1 / 298.257223563, 0.9996, 500_000, 10_000_000]
const n = flattening / (2 - flattening)
const rectifyingRadius = (semiMajorAxis / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64)
const beta = [n / 2 - (2 * n ** 2) / 3 + (37 * n ** 3) / 96, n ** 2 / 48 + n ** 3 / 15, (17 * n ** 3) / 480]
const delta = [2 * n - (2 * n ** 2) / 3 - 2 * n ** 3, (7 * n ** 2) / 3 - (8 * n ** 3) / 5, (56 * n ** 3) / 15]
const degrees = (radians: number): number => (radians * 180) / Math.PI

/** Metres east and north of a zone (the false northing of the south taken off) as degrees. */
function fromUtm(zone: number, easting: number, northing: number): Point {
  const xi = northing / (scale * rectifyingRadius)
  const eta = (easting - falseEasting) / (scale * rectifyingRadius)
  const series = (term: (j: number) => number): number => beta.reduce((sum, each, i) => sum + each * term(2 * (i + 1)), 0)
  const xi0 = xi - series((j) => Math.sin(j * xi) * Math.cosh(j * eta))
  const eta0 = eta - series((j) => Math.cos(j * xi) * Math.sinh(j * eta))
  const chi = Math.asin(Math.sin(xi0) / Math.cosh(eta0))
  const latitude = delta.reduce((sum, each, i) => sum + each * Math.sin(2 * (i + 1) * chi), chi)
  return { latitude: degrees(latitude), longitude: 6 * zone - 183 + degrees(Math.atan2(Math.sinh(eta0), Math.cos(xi0))) }
}

const columns = ['STUVWXYZ', 'ABCDEFGH', 'JKLMNPQR'] as const
const rows = 'ABCDEFGHJKLMNPQRSTUV'
const bands = 'CDEFGHJKLMNPQRSTUVWX'
const square = 100_000

/** The middle of the square that a reference of the Military Grid Reference System names, such as `31U DQ 48251 11932`; undefined for one that names none. */
export function fromMgrs(reference: string): Point | undefined {
  const match = /^(\d{1,2})([C-HJ-NP-X])([A-HJ-NP-Z])([A-HJ-NP-V])(\d*)$/u.exec(reference.replaceAll(/\s/gu, ''))
  if (match === null) return undefined
  const [zone, band, column, row, digits] = [Number(match[1]), bands.indexOf(match[2]!), match[3]!, rows.indexOf(match[4]!), match[5]!]
  const east = columns[(zone % 3) as 0 | 1 | 2].indexOf(column)
  if (zone < 1 || zone > 60 || east < 0 || digits.length % 2 > 0 || digits.length > 10) return undefined
  const half = digits.length / 2
  const size = square / 10 ** half
  const inSquare = (part: string): number => Number(part === '' ? 0 : part) * size + size / 2
  const easting = (east + 1) * square + inSquare(digits.slice(0, half))
  const inCycle = ((row - (zone % 2 === 0 ? 5 : 0) + rows.length) % rows.length) * square + inSquare(digits.slice(half))
  const south = 8 * band - 80
  const north = band === bands.length - 1 ? 84 : south + 8
  // the letters of the rows return every two thousand kilometres: the band says which
  for (let cycle = 0; cycle < 5; cycle++) {
    const northing = inCycle + cycle * rows.length * square - (south < 0 ? falseNorthing : 0)
    const point = fromUtm(zone, easting, northing)
    if (point.latitude >= south - 1 && point.latitude <= north + 1) return point
  }
  return undefined
}
