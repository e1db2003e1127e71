import type { StandardText } from '../standard-text';

/** Whom and how, forms out and in, opinions before and after merging, and that those concerned were told. */
export const preOpinion: StandardText = {
  element: 'pre.opinion',
  role: 'heading-2',
  lead: '广泛征求意见，全面找准不足。',
  text:
    '采取个别访谈、座谈交流、书面征询和网络征集等方式，面向{asked}，' +
    '发放征求意见表<forms.sent>份、收回<forms.returned>份，共征得意见建议<opinions.total>条，经梳理归并为<opinions.merged>条，' +
    '其中对班子的意见建议<opinions.team>条、对班子成员的意见建议<opinions.members>条，均已原汁原味向班子和本人反馈。',
  brief: '面向{asked}征求意见，共征得意见建议<opinions.total>条，经梳理归并为<opinions.merged>条，均已向班子和本人反馈。',
};
