import type { SampleDocument } from '../types';

export const thardaAgencyEn: SampleDocument = {
  key: 'tharda-agency-en',
  source: 'agency-en',
  title: 'Russia says coalition raid killed more than 60 Syrian soldiers',
  address: 'https://example.org/en/wire/2016/09/17/syria-airport-raid',
  language: 'en',
  publishedOn: '2016-09-17',
  text: [
    'Russia says coalition raid killed more than 60 Syrian soldiers',
    'Warplanes of the U.S.-led coalition hit a Syrian army position on Jabal Tharda, the high ground above Deir ez-Zor airport, on Saturday afternoon. The Russian defence ministry said that more than 60 soldiers were killed and 100 wounded.',
    'According to Moscow the unit was surrounded by Islamic State, whose fighters attacked it as soon as the bombing ended. If the pilots had struck the wrong target, the ministry added, the blame lay with Washington for refusing to coordinate its operations in Syria with Russia.',
    'U.S. Central Command said the coalition may have hit the position by mistake, in the belief that Islamic State held it, and that the raid was halted when Russian officials warned that Syrian troops could be under fire. It said the coalition would not knowingly strike a Syrian unit and that the raid would be reviewed.',
    "Syria's army command said the raid began at 5 p.m. local time (14:00 GMT) and was carried out by coalition aircraft. It spoke of losses and gave no figure.",
    'An outlet linked to Islamic State claimed that the group had taken the whole of the hill. Russian agencies later reported that government troops were back in the positions they had lost. None of the figures could be checked independently.',
  ].join('\n\n'),
};
