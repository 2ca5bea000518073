import type * as Docx from 'docx'
import type { Block } from './blocks.ts'
import type { CoverNote } from './note.ts'
import {
  FANGSONG,
  HEITI,
  INK,
  KAITI,
  LINE,
  SMALL,
  SONG,
  TEXT,
  TIGHTER,
  TITLE,
  XIAOBIAOSONG,
} from './sheet-of-paper.ts'
import { tableOf } from './word-table.ts'

type Library = typeof Docx
type Part = Docx.Paragraph | Docx.Table
type Font = typeof FANGSONG

/** Faces of the headings: 一、 in 黑体, （一） in 楷体, 1. in 仿宋. */
const FACES: Readonly<Record<string, Font>> = { h2: HEITI, h3: KAITI, h4: FANGSONG }

/** A block as paragraphs of 三号 type, 22 lines a page, the first line two characters in. */
export function partsOf(docx: Library, block: Block): Part[] {
  if (block.kind === 'table') return [tableOf(docx, block), line(docx, '', {})]
  const { kind, text, number } = block
  const { AlignmentType } = docx
  if (kind === 'title') {
    const lines = text.split('\n')
    return lines.map(
      (words, i) =>
        new docx.Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: {
            line: 700,
            lineRule: docx.LineRuleType.EXACT,
            before: i === 0 ? LINE : 0,
            after: i === lines.length - 1 ? LINE : 0,
          },
          children: [run(docx, words, XIAOBIAOSONG, TITLE)],
        }),
    )
  }
  if (kind === 'head') return [line(docx, text, { alignment: AlignmentType.CENTER })]
  const isChapter = /^第.+章$/.test(number)
  if (isChapter) return [line(docx, text, { alignment: AlignmentType.CENTER, keepNext: true }, HEITI)]
  const face = FACES[kind]
  if (face !== undefined) return [line(docx, text, { ...FIRST_LINE, keepNext: true }, face)]
  return text.split('\n').map((words, i) => {
    const isArticle = i === 0 && /^第.+条$/.test(number) && words.startsWith(number)
    const runs = isArticle
      ? [run(docx, number, HEITI), run(docx, words.slice(number.length), FANGSONG)]
      : [run(docx, kind === 'item' ? `· ${words}` : words, FANGSONG)]
    return new docx.Paragraph({ ...FIRST_LINE, spacing: exactly(docx), children: runs })
  })
}

/** 摘录说明: facts, the warning, our notes, on a page of their own. */
export function coverParts(docx: Library, { facts, warning, notes }: CoverNote): Part[] {
  const small = (text: string) =>
    new docx.Paragraph({ spacing: { after: 120 }, children: [run(docx, text, SONG, SMALL + 3, 0)] })
  return [
    line(docx, '摘录说明', { alignment: docx.AlignmentType.CENTER }, HEITI),
    ...facts.map(([label, value]) => small(`${label}：${value}`)),
    small(warning),
    ...(notes.length === 0 ? [] : ['本站编注（不是原文）：', ...notes].map(small)),
  ]
}

/** Two characters of 三号. */
const FIRST_LINE = { indent: { firstLine: 630 } }

function line(
  docx: Library,
  text: string,
  options: Omit<Docx.IParagraphOptions, 'children'>,
  font: Font = FANGSONG,
): Docx.Paragraph {
  return new docx.Paragraph({ ...options, spacing: exactly(docx), children: [run(docx, text, font)] })
}

function exactly(docx: Library) {
  return { line: LINE, lineRule: docx.LineRuleType.EXACT }
}

function run(docx: Library, text: string, font: Font, size = TEXT, characterSpacing = TIGHTER): Docx.TextRun {
  return new docx.TextRun({ text, font, size, color: INK, characterSpacing })
}
