import { lettersOf, wordsOf } from './fold.ts'

/** Writings that mean one of the three wherever they stand in a country's name: 中国香港特别行政区, Hong Kong SAR. */
const ANYWHERE = [
  ...[
    '香港',
    '澳门',
    '澳門',
    '台湾',
    '台灣',
    '臺湾',
    '臺灣',
    '台北',
    '臺北',
    '港澳',
    '澳港',
    '港台',
    '台港',
    '台澎',
    '臺澎',
  ],
  ...['中华民国', '中華民國', '福尔摩沙', '福爾摩沙', '福爾摩莎', '福尔摩莎'],
  ...['hongkong', 'xianggang', 'hsiangkang', 'heunggong', 'hoenggong', 'hksar', 'honkon', 'hogkog'],
  ...['macao', 'macau', 'makao', 'makau', 'makaw', 'aomen', 'oumun', 'macaosar'],
  ...['taiwan', 'tajwan', 'tajvan', 'tchajwan', 'tayvan', 'taivan', 'taipei', 'taibei', 'formosa', 'đailoan'],
  ...['홍콩', '마카오', '대만', '타이완', '타이베이', 'ホンコン', 'マカオ', 'タイワン', 'タイペイ'],
  ...['гонконг', 'сянган', 'макао', 'аомынь', 'тайвань', 'тайбэй'],
  ...['هونغكونغ', 'هونجكونج', 'ماكاو', 'تايوان', 'ฮ่องกง', 'มาเก๊า', 'ไต้หวัน'],
  ...['مكاو', 'هنگ‌کنگ', 'ماکائو', 'تایوان', 'Χονγκ Κονγκ', 'Μακάο', 'Ταϊβάν'],
  ...['הונג קונג', 'מקאו', 'טייוואן', 'हाँग काँग', 'मकाऊ', 'ताइवान'],
].map(lettersOf)

/** Writings too short to be looked for within others. */
const WHOLE = new Set([
  ...['港', '台', '臺', '港澳台', '港澳臺'],
  ...['hk', 'hkg', 'mo', 'mac', 'mfm', 'tw', 'twn', 'tpe', 'roc', 'republicofchina', 'therepublicofchina'],
])
const WORDS = new Set(['hk', 'hkg', 'hksar'])

/** What stands around a name without changing whose it is. */
const AROUND =
  /^(?:中国|中國|prc|cn|prchina|china)|(?:特别行政区|特別行政區|特区|特區|地区|地區|省|specialadministrativeregion|sar|prchina|china|prc|cn)$/g

/**
 * Whether a partner's country, in whatever language and script, is 中国香港, 中国澳门 or 中国台湾地区 (第二十七条).
 * Asked of countries only: a field may be about one of them (海峡地质) without its being the partner.
 */
export function isHongKongMacaoTaiwan(country: string): boolean {
  const letters = lettersOf(country)
  const bare = letters.replace(AROUND, '').replace(AROUND, '')
  return (
    ANYWHERE.some((writing) => letters.includes(writing)) ||
    WHOLE.has(letters) ||
    WHOLE.has(bare) ||
    wordsOf(country).some((word) => WORDS.has(word))
  )
}
