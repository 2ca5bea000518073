/** The text that an application is held against: its page, and as people cite it. */
export const POLICY = 'moe-notice-2022'
export const BASIS =
  '《教育部办公厅关于开展高校国际合作联合实验室建设推荐工作的通知》（教科信厅函〔2022〕41号）'
