import * as ts from 'typescript';
import { parse, type SourceFile } from './tree';

/**
 * Words that these users must not read, with the reason in docs/GLOSSARY.md. In
 * this trade 检查 is what a leading group does to itself (对照检查), and the
 * pane's own view is 校核.
 */
const AVOIDED = /占位符|脚手架|交稿|清除痕迹|教育包|单位包|空槽|(?<!对照|监督|自我|自查|党性|纪律|执纪|督导|督促)检查(?!材料|机关|发言|组|院)/;

/** Word's own menu, named so that it is found. */
const OF_WORD = '检查问题 → 检查文档';

/** Avoided words in the string literals and the markup of files that speak to the user. */
export function avoidedWords(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const found: string[] = [];
    const source = parse(file);
    const visit = (node: ts.Node): void => {
      const text = ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) ? node.text : '';
      const word = AVOIDED.exec(text.replace(OF_WORD, ''))?.[0];
      if (word) found.push(`${file.path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${word}`);
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}
