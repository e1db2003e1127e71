import type { StandardText } from '../standard-text';
import { title } from './title';
import { addressee } from './addressee';
import { intro } from './intro';
import { pre } from './pre';
import { preLead } from './pre-lead';
import { preStudy } from './pre-study';
import { preOpinion } from './pre-opinion';
import { preTalk } from './pre-talk';
import { preDraft } from './pre-draft';
import { preEarlyFix } from './pre-early-fix';
import { meet } from './meet';
import { meetFacts } from './meet-facts';
import { meetTheme } from './meet-theme';
import { meetCase } from './meet-case';
import { meetProcedure } from './meet-procedure';
import { meetCriticism } from './meet-criticism';
import { meetComment } from './meet-comment';
import { meetIssues } from './meet-issues';
import { post } from './post';
import { postLead } from './post-lead';
import { postList } from './post-list';
import { postPolitics } from './post-politics';
import { postFix } from './post-fix';
import { postRules } from './post-rules';
import { sign } from './sign';
import { date } from './date';

/** One standard text for every element that can be inserted, in the model's order. */
export const STANDARD_TEXTS: readonly StandardText[] = [
  title,
  addressee,
  intro,
  pre,
  preLead,
  preStudy,
  preOpinion,
  preTalk,
  preDraft,
  preEarlyFix,
  meet,
  meetFacts,
  meetTheme,
  meetProcedure,
  meetCase,
  meetCriticism,
  meetComment,
  meetIssues,
  post,
  postLead,
  postList,
  postPolitics,
  postFix,
  postRules,
  sign,
  date,
];
