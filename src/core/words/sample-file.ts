/** A file of 本单位用词 to begin with; docs/单位用词.md shows the same. */
export const SAMPLE_FILE = `{
  "version": 1,
  "words": [
    {
      "wrong": ["督导小组", "督导工作小组"],
      "right": "督导组",
      "why": "县委通知中的称谓是督导组",
      "unless": ["安全生产督导小组"],
      "examples": {
        "wrong": ["县委督导小组到会指导。"],
        "right": ["县委督导组到会指导。", "安全生产督导小组通报了情况。"]
      }
    },
    {
      "wrong": "圆满完成",
      "right": null,
      "severity": "请核对",
      "why": "通报只写做了什么，一般不自己下结论"
    },
    {
      "wrong": "班子会",
      "right": "党组会议",
      "in": ["会议阶段"]
    }
  ],
  "elements": [
    {
      "element": "征求意见",
      "mustContain": ["反馈", ["座谈", "走访", "函询"]],
      "mustNotContain": ["微信群"],
      "severity": "请核对",
      "why": "征求意见要写明方式和反馈情况",
      "examples": {
        "wrong": ["通过座谈征求意见建议21条。"],
        "right": ["通过座谈征求意见建议21条，已逐条反馈。"]
      }
    }
  ]
}
`;
