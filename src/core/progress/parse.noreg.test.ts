/** Documents as they were saved once. Each must be read for good; none ever leaves this file. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recordOf } from './model.ts';
import { readProgress } from './parse.ts';
import { standingOf } from './standing.ts';
import { writeProgress } from './write.ts';

const VERSION_1 = `{"version":1,"seed":"1x9k2m-8d0f3a","questions":{
  "l5-dso-period-end":{"attempts":[
    {"at":1795312800000,"rev":1,"response":"73.6","score":0,"hint":true},
    {"at":1795312860000,"rev":1,"response":"76.7","score":1,"sure":true}],
    "seen":[{"at":1795312830000,"rev":1}],"cleared":1795312700000},
  "l2-cause-action":{"attempts":[
    {"at":1795312900000,"rev":2,"response":{"a":"x","b":"a"},"score":0.5}],"seen":[],"cleared":0},
  "l2-ladder":{"attempts":[],"seen":[],"cleared":1795312950000}},
  "lastVisit":{"path":"/lectures/l5/dso/","title":"期末法","at":1795312790000},
  "unread":[{"where":"questions/l5-cei/attempts/0","raw":{"at":null,"rev":1}}]}`;

test('version 1', () => {
  const { status, progress } = readProgress(VERSION_1);
  expect(status).toBe('ok');
  expect(progress).toEqual(JSON.parse(VERSION_1));
  expect(standingOf(recordOf(progress, 'l5-dso-period-end'), 1)).toMatchObject({
    state: 'answered',
    tries: 2,
    rightFirst: false,
    rightNow: true,
    seen: true,
  });
  expect(standingOf(recordOf(progress, 'l2-cause-action'), 3).state).toBe('updated');
  expect(standingOf(recordOf(progress, 'l2-ladder'), 1).state).toBe('untouched');
});

const VERSION_1_COMPACTED = `{"version":1,"seed":"1x9k2m-8d0f3a","questions":{
  "l5-dso-period-end":{"attempts":[
    {"at":1795312800000,"rev":1,"response":"73.6","score":0},
    [1795312860000,1,0,9018629],[1795312870000,1,0.5,0,1],[1795312880000,1,1,16777215,0,1],
    {"at":1795312890000,"rev":1,"response":"76.7","score":1},
    [1795312900000,2,1,7,null,0]],"seen":[],"cleared":0}},"lastVisit":null,"unread":[]}`;

test('version 1, with answers that were let go', () => {
  const { status, progress } = readProgress(VERSION_1_COMPACTED);
  expect(status).toBe('ok');
  expect(recordOf(progress, 'l5-dso-period-end').attempts).toEqual([
    { at: 1795312800000, rev: 1, response: '73.6', score: 0 },
    { at: 1795312860000, rev: 1, score: 0, trace: 9018629 },
    { at: 1795312870000, rev: 1, score: 0.5, trace: 0, sure: true },
    { at: 1795312880000, rev: 1, score: 1, trace: 16777215, sure: false, hint: true },
    { at: 1795312890000, rev: 1, response: '76.7', score: 1 },
    { at: 1795312900000, rev: 2, score: 1, trace: 7, hint: false },
  ]);
  expect(JSON.parse(writeProgress(progress))).toEqual(JSON.parse(VERSION_1_COMPACTED));
});

test('the document shown in the README is one', () => {
  const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
  const example = /```json\n(.*?)```/s.exec(readme)?.[1] ?? '';
  const { status, progress } = readProgress(example);
  expect(status).toBe('ok');
  expect(JSON.parse(writeProgress(progress))).toEqual(JSON.parse(example));
});
