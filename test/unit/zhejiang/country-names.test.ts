import { describe, expect, it, test } from 'vitest'
import { jointLabName } from '../../../src/calculators/index.ts'
import { isHostCountry, isSeveralCountries } from '../../../src/calculators/zhejiang/names/countries.ts'
import { isHongKongMacaoTaiwan } from '../../../src/calculators/zhejiang/names/hong-kong-macao-taiwan.ts'

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** Codes that are no country: pseudo-locales, unknown, outlying Oceania, unions. */
const NO_COUNTRY = ['XA', 'XB', 'ZZ', 'QO', 'UN', 'EU', 'EZ']

/** Every region's name, long and short, as the runtime's own tables have it. */
function regionNames(locale: string): { code: string; name: string }[] {
  return (['long', 'short'] as const).flatMap((style) => {
    const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none', style })
    return LETTERS.flatMap((one) => LETTERS.map((other) => one + other)).flatMap((code) => {
      const name = NO_COUNTRY.includes(code) ? undefined : names.of(code)
      return name === undefined ? [] : [{ code, name }]
    })
  })
}

const LOCALES =
  'en zh zh-Hant zh-Hant-HK ja ko ru uk fr de es pt it nl sv da nb fi pl cs ro hu tr el he ar fa hi th vi id ms'

describe.each(LOCALES.split(' '))('the names of the world’s regions in %s', (locale) => {
  const regions = regionNames(locale)

  it('are those of 中国香港, 中国澳门 and 中国台湾地区 exactly where they are', () => {
    expect(regions.length).toBeGreaterThan(400)
    const wrong = regions.filter(
      ({ code, name }) => isHongKongMacaoTaiwan(name) !== ['HK', 'MO', 'TW'].includes(code),
    )
    expect(wrong).toEqual([])
  })
})

test.each(['en', 'zh'])('no region’s name in %s is several countries, and only one is the host', (locale) => {
  const regions = regionNames(locale)
  expect(regions.filter(({ name }) => isSeveralCountries(name))).toEqual([])
  expect(regions.filter(({ code, name }) => isHostCountry(name) !== (code === 'CN'))).toEqual([])
})

test.each([
  ...[
    '香港',
    '香 港',
    '香\u200b港',
    '中国香港',
    '中国香港特别行政区',
    '中國香港特別行政區',
    '香港地区',
    '港',
    '中国港',
    '港澳台',
  ],
  ...[
    '澳门',
    '澳門',
    '中國澳門',
    '中国澳门特别行政区',
    '澳門特區',
    '台湾',
    '台灣',
    '臺灣',
    '臺湾',
    '台湾省',
    '中国台湾地区',
  ],
  ...['中華台北', '中华台北', '臺北', '中华民国', '中華民國', '新加坡、香港', '台澎金马单独关税区'],
  ...[
    'Hong Kong',
    'hongkong',
    'HONG-KONG',
    'Hong_Kong',
    'H o n g K o n g',
    'Hong Kong SAR',
    'Hong Kong, China',
  ],
  ...['HK', 'H.K.', 'hk', 'HKSAR', 'HKG', 'HK SAR', 'China HK', 'HK, China', 'Ｈｏｎｇ　Ｋｏｎｇ', 'ＨＫ'],
  ...[
    'Macao',
    'Macau',
    'MACAU SAR',
    'Macao S.A.R.',
    'Macao, China',
    'China Macao',
    'MO',
    'Taiwan',
    'TAIWAN, China',
  ],
  ...['Taiwan, Province of China', 'Chinese Taipei', 'Taipei', 'TW', 'TWN', 'Formosa', 'Republic of China'],
  ...[
    'Republic of China (Taiwan)',
    'Xianggang',
    'Xiāng Gǎng',
    'Aomen',
    'Ào Mén',
    'Tái Wān',
    "T'ai-wan",
    'Heung Gong',
  ],
  ...['ホンコン', 'ﾏｶｵ', '홍콩', '대만', 'Гонконг', 'Тайвань', 'Hồng Kông', 'Đài Loan'],
])('%s is refused in either language', (country) => {
  expect(jointLabName({ countryZh: country, fieldZh: '集成电路' }).refused).toBe('hmt')
  expect(jointLabName({ countryEn: country, fieldEn: 'Integrated Circuits' }).refused).toBe('hmt')
})

test.each([
  ...[
    '日本',
    '泰国',
    '摩洛哥',
    '摩纳哥',
    '北马其顿',
    '蒙古',
    '汤加',
    '多哥',
    '奥地利',
    '澳大利亚',
    '圣马力诺',
  ],
  ...[
    'Thailand',
    'Monaco',
    'Morocco',
    'Mali',
    'Tonga',
    'Togo',
    'Australia',
    'North Macedonia',
    'Korea',
    'Oman',
  ],
])('%s is not', (country) => {
  expect(isHongKongMacaoTaiwan(country)).toBe(false)
})

test.each([
  ...[
    'Bosnia & Herzegovina',
    'Antigua and Barbuda',
    'St. Kitts and Nevis',
    'Saint Vincent and the Grenadines',
  ],
  ...['São Tomé and Príncipe', 'United Kingdom of Great Britain and Northern Ireland', 'Korea, Republic of'],
  ...[
    'Congo, Democratic Republic of the',
    '特立尼达与多巴哥',
    '大不列颠及北爱尔兰联合王国',
    '阿拉伯埃及共和国',
  ],
])('%s is one country', (country) => {
  expect(isSeveralCountries(country)).toBe(false)
})

test.each([
  ...[
    '新加坡、日本',
    '新加坡,日本',
    '新加坡；日本',
    '新加坡 / 日本',
    '新加坡与日本',
    '新加坡和日本',
    '新加坡及日本',
    '埃及和日本',
    '新加坡等国',
  ],
  ...[
    '圣多美和普林西比和日本',
    '捷克共和国和日本',
    'Singapore and Japan',
    'Singapore & Japan',
    'Singapore, Japan',
  ],
  ...['Trinidad and Tobago and Japan', 'Singapore/Japan', 'Singapore; Japan', 'Singapore, Republic of Korea'],
])('%s is several', (country) => {
  expect(isSeveralCountries(country)).toBe(true)
})

test.each([
  '中国',
  '中 国',
  '中华人民共和国',
  '中國',
  '我国',
  '浙江',
  '浙江省',
  'China',
  'P.R. China',
  'PRC',
  "People's Republic of China",
])('%s is the host', (country) => {
  expect(isHostCountry(country)).toBe(true)
})
