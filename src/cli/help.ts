/** What `--help` prints, and a wrong call on stderr. */
export const HELP = `用法：
  npm run -s tongbao -- check 文件… [--json] [--strict]
      查待填处、结构和内容。文件可以是 .docx、.txt，也可以是放着它们的文件夹。
      --json    输出 JSON，供其他程序读取
      --strict  有“建议改”也算未就绪
      退出码：0 全部就绪；1 有文件未就绪；2 有文件读不出来
  npm run -s tongbao -- fill 文稿.docx 内容.json -o 新文稿.docx [--force]
      按内容填好待填处，另存为新文稿。
      内容.json：{"facts":{"superior.name":"县委","meeting.date":"2027年1月16日","members":["张三","李四"]}}
      --force   新文稿已存在时覆盖
  npm run -s tongbao -- --help
      显示本说明
`;
