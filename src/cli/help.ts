/** What `--help` prints, and a wrong call on stderr. */
export const HELP = `用法：
  npm run -s tongbao -- check 文件… [--json] [--strict] [--renew] [--also 校核项]
                           [--facts 本单位内容.json] [--words 本单位用词.json]
                           [--sessions 年度设置.json]
      查待填处、结构和内容。文件可以是 .docx、.txt，也可以是放着它们的文件夹。
      --json    输出 JSON，供其他程序读取
      --strict  有“建议改”也算未就绪
      --renew   翻新旧稿：稿中已有的日期、姓名、数字等一律列为待核对
                （没有或只有少数待填处的旧稿，不写也会列出）
      --also    另查平时不查的校核项，如 heading-style-mix（同一阶段内序号样式混用）；多项用逗号隔开
      --facts   本单位自己的待填内容：
                {"facts":[{"id":"study.essays","label":"心得体会篇数","group":"before","kind":"number","before":["心得体会"],"after":["篇"]}]}
      --words   本单位用词：哪些词不用、应写成什么，各部分应有什么词（写法见 docs/单位用词.md）
      --sessions 年度设置：本单位照通知填的主题、上次会的会名等（写法见 docs/年度设置.md）
      在 Word 里忽略过的不再列为必改、建议改、请核对，另列“已忽略”和理由（JSON 的 ignored）
      退出码：0 全部就绪；1 有文件未就绪；2 有文件读不出来
  npm run -s tongbao -- check 文件… --sheet [-o 核对单.docx] [--force]
      出送审前核对单：结论、分阶段的待填、必改、建议改和忽略理由、修订和批注、机器没有校核的
      -o        写成 Word 文件；出多份时写已有的文件夹。不写则显示文字
      --force   -o 的文件已存在时覆盖
      退出码：0 机检未见必改项；1 有文稿暂不宜送审；2 有文件没能读写
  npm run -s tongbao -- fill 文稿.docx 内容.json -o 新文稿.docx [--force]
      按内容填好待填处，另存为新文稿。
      内容.json：{"facts":{"superior.name":"县委","meeting.date":"2027年1月16日","members":["张三","李四"]}}
      --force   新文稿已存在时覆盖
  npm run -s tongbao -- scaffold [--session 2025] [--unit 局党组] [--sessions 年度设置.json] [--style 一是] [--length brief]
                           [--seal] [--lines 28] [--title-font 字体] [--body-font 字体] -o 新文稿.docx [--force]
      起草全文：按标准段落写出一份新的通报，按 GB/T 9704-2012 设好页面、页码和字体，其余待填
      --session 年度（会型）：2025、2024、2023主题教育、以案促改、巡视巡察整改、通用……；不写用最新年度
      --unit    单位：局党组、县委常委会、镇党委、公司党委、党支部……；不写用局党组
      --sessions 年度设置：照其中的会和本单位写
      --style   二级编号：（一）或 一是
      --length  full 详版；brief 简版
      --seal    加盖印章：署名和成文日期按盖章的位置排
      --lines   固定行距，磅；28 磅每页 22 行
      --force   新文稿已存在时覆盖
  npm run -s tongbao -- clean 文件… [-o 新文稿.docx | --in-place] [--force]
      删除本工具留在文稿里的标记：填写记录、文稿对加载项的引用、以“〔通报助手〕”开头的批注
      （有人答复过的除外）。正文一个字也不动，别人的批注不动。
      -o          另存；清理多份时写已有的文件夹
      --in-place  就地清理
      --force     -o 的文件已存在时覆盖
      两个都不写，只看不改；退出码：0 没有标记；1 有标记；2 有文件没能读写
  npm run -s tongbao -- words --validate 本单位用词.json…
      看用词文件写得对不对，例句逐句试过；退出码：0 都对；2 有不对的，逐条说明
  npm run -s tongbao -- packs [--json]
      列出自带的年度（会型）设置和单位类型：哪些项有据，哪些以上级通知为准
  npm run -s tongbao -- packs --validate 年度设置.json…
      看年度设置文件写得对不对（写法见 docs/年度设置.md）；退出码：0 都对；2 有不对的，逐条说明
  npm run -s tongbao -- --help
      显示本说明
`;
