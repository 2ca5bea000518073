import type { Rule } from '../rule.ts'

/** 命名 (第二十六、二十七条). */
export const NAMING_RULES = {
  '26-zh': {
    effect: 'hard',
    words: '中文名称为“浙江-”加合作国家、合作领域、“联合实验室”，中间不加空格。',
    fragment: 'art-26',
    quote: '联合实验室统一命名为“浙江-XX（合作国家）XX（合作领域）联合实验室”',
    readings: ['zj-country-form', 'zj-several-partners'],
  },
  '26-en': {
    effect: 'hard',
    words: '英文名称为“Zhejiang-”加合作国家、“Joint Laboratory on”、合作领域。',
    fragment: 'art-26',
    quote: '英文名称为“Zhejiang-XX（合作国家）Joint Laboratory on XX（合作领域）”',
    readings: ['zj-country-form', 'zj-several-partners'],
  },
  '26-plate-zh': {
    effect: 'info',
    words: '中方依托单位可以按命名规则制作标牌，在本单位悬挂。',
    fragment: 'art-26',
    quote: '中方依托单位可按上述命名规则制作标牌在本单位悬挂。',
  },
  '26-plate-foreign': {
    effect: 'may',
    words: '外方依托单位根据实际情况制作并悬挂标牌。',
    fragment: 'art-26',
    quote: '外方依托单位根据实际情况制作并悬挂标牌。',
  },
  '26-plate-other': {
    effect: 'soft',
    words: '其它共建或参与单位原则上不得挂牌。',
    fragment: 'art-26',
    quote: '原则上不得在其它共建或参与单位挂牌。',
  },
  '27': {
    effect: 'refuse',
    words: '与中国香港、中国澳门、中国台湾地区合作的参照执行；名称怎样写，原文没有给出，这里不生成。',
    fragment: 'art-27',
    quote: '与中国香港、中国澳门、中国台湾地区合作的联合实验室参照本办法执行。',
    readings: ['zj-hmt'],
  },
} as const satisfies Readonly<Record<string, Omit<Rule, 'id'>>>
