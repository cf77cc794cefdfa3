-- The genres that every library starts with.
INSERT INTO "genres" ("id", "slug", "bit", "names") VALUES
  (gen_random_uuid(), 'fantasy', 0, '{"ru":"Фэнтези","en":"Fantasy","zh":"奇幻","ja":"ファンタジー","ko":"판타지","fr":"Fantasy","de":"Fantasy"}'),
  (gen_random_uuid(), 'science-fiction', 1, '{"ru":"Научная фантастика","en":"Science fiction","zh":"科幻","ja":"SF","ko":"SF","fr":"Science-fiction","de":"Science-Fiction"}'),
  (gen_random_uuid(), 'mystery', 2, '{"ru":"Детектив","en":"Mystery","zh":"悬疑","ja":"ミステリー","ko":"미스터리","fr":"Mystère","de":"Krimi"}'),
  (gen_random_uuid(), 'romance', 3, '{"ru":"Романтика","en":"Romance","zh":"言情","ja":"恋愛","ko":"로맨스","fr":"Romance","de":"Liebesroman"}'),
  (gen_random_uuid(), 'horror', 4, '{"ru":"Ужасы","en":"Horror","zh":"恐怖","ja":"ホラー","ko":"공포","fr":"Horreur","de":"Horror"}'),
  (gen_random_uuid(), 'adventure', 5, '{"ru":"Приключения","en":"Adventure","zh":"冒险","ja":"冒険","ko":"모험","fr":"Aventure","de":"Abenteuer"}'),
  (gen_random_uuid(), 'historical', 6, '{"ru":"Исторический роман","en":"Historical","zh":"历史","ja":"歴史","ko":"역사","fr":"Historique","de":"Historischer Roman"}'),
  (gen_random_uuid(), 'drama', 7, '{"ru":"Драма","en":"Drama","zh":"剧情","ja":"ドラマ","ko":"드라마","fr":"Drame","de":"Drama"}'),
  (gen_random_uuid(), 'fairy-tale', 8, '{"ru":"Сказка","en":"Fairy tale","zh":"童话","ja":"おとぎ話","ko":"동화","fr":"Conte","de":"Märchen"}'),
  (gen_random_uuid(), 'slice-of-life', 9, '{"ru":"Повседневность","en":"Slice of life","zh":"日常","ja":"日常","ko":"일상","fr":"Tranche de vie","de":"Aus dem Alltag"}'),
  (gen_random_uuid(), 'thriller', 10, '{"ru":"Триллер","en":"Thriller","zh":"惊悚","ja":"スリラー","ko":"스릴러","fr":"Thriller","de":"Thriller"}'),
  (gen_random_uuid(), 'humor', 11, '{"ru":"Юмор","en":"Humor","zh":"幽默","ja":"ユーモア","ko":"유머","fr":"Humour","de":"Humor"}'),
  (gen_random_uuid(), 'action', 12, '{"ru":"Боевик","en":"Action","zh":"动作","ja":"アクション","ko":"액션","fr":"Action","de":"Action"}'),
  (gen_random_uuid(), 'supernatural', 13, '{"ru":"Мистика","en":"Supernatural","zh":"灵异","ja":"超自然","ko":"초자연","fr":"Surnaturel","de":"Übernatürliches"}')
ON CONFLICT ("slug") DO NOTHING;
