import { lettersOf } from './fold.ts'

/** Countries and territories whose one name has “和” or “and” in it, as its two parts. */
const DOUBLE_NAMES = [
  ['安提瓜', '巴布达', 'Antigua', 'Barbuda'],
  ['波斯尼亚', '黑塞哥维那', 'Bosnia', 'Herzegovina'],
  ['圣多美', '普林西比', 'Sao Tome', 'Principe'],
  ['圣基茨', '尼维斯', '(?:Saint|St\\.?) Kitts', 'Nevis'],
  ['圣文森特', '格林纳丁斯', '(?:Saint|St\\.?) Vincent', 'Grenadines'],
  ['特立尼达', '多巴哥', 'Trinidad', 'Tobago'],
  ['大不列颠', '北爱尔兰', 'Great Britain', 'Northern Ireland'],
  ['圣皮埃尔', '密克隆', '(?:Saint|St\\.?) Pierre', 'Miquelon'],
  ['特克斯', '凯科斯', 'Turks', 'Caicos'],
  ['瓦利斯', '富图纳', 'Wallis', 'Futuna'],
  ['斯瓦尔巴', '扬马延', 'Svalbard', 'Jan Mayen'],
  ['赫德岛', '麦克唐纳', 'Heard(?: Island)?', 'McDonald'],
  ['休达', '梅利利亚', 'Ceuta', 'Melilla'],
  ['南乔治亚', '南桑威奇', 'South Georgia', '(?:the )?South Sandwich'],
] as const

/** Every double name as one, and the words in which “和”, “及” or “and” is no separator. */
const ONE_NAME = new RegExp(
  [
    ...DOUBLE_NAMES.flatMap(([zh1, zh2, en1, en2]) => [
      `${zh1}(?:群?岛)?(?:和|与|及|暨|&)${zh2}`,
      `${en1}(?: ?& ?| and )(?:the )?${en2}`,
    ]),
    '共和',
    '埃及',
    '阿尔及',
    '阿爾及',
  ].join('|'),
  'gi',
)

const SEPARATOR = /等|多国|[、，；;/／|｜+＋&＆和與与及暨]|(?:^|[^a-z])(?:and|with|plus)(?![a-z])/i
/** `Korea, Republic of`, `Korea, Dem. Rep.`: one name, turned round. */
const TURNED_ROUND = /,\s*(?:the )?[a-z.'’ ]*\b(?:of(?: the)?|(?:rep|sts)\.?)$/i

const HOST_COUNTRY = new Set(
  [
    ...['中国', '中國', '中华人民共和国', '中華人民共和國', '我国', '中国大陆', '中国内地', '大陆', '内地'],
    ...['浙江', '浙江省', '中国浙江', '中国浙江省'],
    ...['China', 'PRC', 'PR China', "People's Republic of China", "the People's Republic of China"],
    ...[
      'China (PRC)',
      'Mainland China',
      'Chinese Mainland',
      'CN',
      'CHN',
      'Zhongguo',
      'Zhejiang',
      'Zhejiang Province',
    ],
  ].map(lettersOf),
)

/** Whether the “partner” is the host's own country or province. */
export function isHostCountry(country: string): boolean {
  return HOST_COUNTRY.has(lettersOf(country))
}

/** Whether more than one country is named; “和” or “and” inside one country's name does not count. */
export function isSeveralCountries(country: string): boolean {
  const plain = country
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
  const single = plain.replace(ONE_NAME, '').replace(TURNED_ROUND, '')
  return SEPARATOR.test(single) || single.includes(',')
}
