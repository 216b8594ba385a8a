// Judgements on two utterances in the same words: each is made while judgements make their speakers one.
CREATE INDEX awaited_judgement_left IF NOT EXISTS FOR (n:AwaitedJudgement) ON (n.leftId);
CREATE INDEX awaited_judgement_right IF NOT EXISTS FOR (n:AwaitedJudgement) ON (n.rightId);
