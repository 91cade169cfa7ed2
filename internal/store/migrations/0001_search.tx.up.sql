-- Text search without extensions: a normal form, its grams, and a count.
--
-- The functions are immutable and name everything they use by schema, so that
-- they serve in generated columns and index expressions under any search_path.
-- They do not depend on the locale of the database: jinyan_fold is defined by
-- Unicode alone, and package search computes the same in Go.

-- jinyan_fold gives the form in which text is compared: compatibility
-- composition (full-width to half-width, ligatures apart), lower case, white
-- space at the ends dropped and each other run of it made one space.
-- Lower case is that of Latin, Greek, Cyrillic and Armenian, character by
-- character; other scripts are left as they are.
CREATE FUNCTION jinyan_fold(t text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  s pg_catalog.text COLLATE pg_catalog."C" := pg_catalog.lower(t COLLATE pg_catalog."C");
BEGIN
  -- Most text is ASCII, ideographs and the punctuation that composition leaves
  -- alone: then it is finished here, at a third of the cost.
  IF NOT pg_catalog.textregexeq(s, '[^!-~ \u00b7\u2014\u2018-\u201d\u3001-\u3003\u3008-\u3011\u3400-\u4dbf\u4e00-\u9fff]|  |^ | $') THEN
    RETURN s;
  END IF;
  s := pg_catalog.lower(pg_catalog.normalize(t, 'NFKC') COLLATE pg_catalog."C");
  IF pg_catalog.textregexeq(s, '[\u00c0-\u058f\u1e00-\u1fff]') THEN
    s := pg_catalog.translate(s,
      'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽŁŃŅŇ'
      'ŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽƁƂƄƆƇƉƊƋƎƏƐƑƓƔƖƗƘƜƝƟƠƢƤƦƧƩƬƮƯƱƲƳƵƷƸƼǍ'
      'ǏǑǓǕǗǙǛǞǠǢǤǦǨǪǬǮǴǶǷǸǺǼǾȀȂȄȆȈȊȌȎȐȒȔȖȘȚȜȞȠȢȤȦȨȪȬȮȰȲȺȻȽȾɁɃɄɅɆɈɊɌɎͰͲ'
      'ͶͿΆΈΉΊΌΎΏΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫϏϘϚϜϞϠϢϤϦϨϪϬϮϷϺϽϾϿЀЁЂЃЄЅІЇЈЉЊ'
      'ЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯѠѢѤѦѨѪѬѮѰѲѴѶѸѺѼѾҀҊҌҎҐҒҔҖҘҚҜ'
      'ҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀӁӃӅӇӉӋӍӐӒӔӖӘӚӜӞӠӢӤӦӨӪӬӮӰӲӴӶӸӺӼӾԀԂԄԆԈԊԌԎԐԒԔԖԘԚԜ'
      'ԞԠԢԤԦԨԪԬԮԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖḀḂḄḆḈḊḌḎḐḒḔḖḘḚḜḞḠ'
      'ḢḤḦḨḪḬḮḰḲḴḶḸḺḼḾṀṂṄṆṈṊṌṎṐṒṔṖṘṚṜṞṠṢṤṦṨṪṬṮṰṲṴṶṸṺṼṾẀẂẄẆẈẊẌẎẐẒẔẞẠẢẤẦẨ'
      'ẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸỺỼỾἈἉἊἋἌἍἎἏἘἙἚἛἜἝἨἩἪἫἬἭἮ'
      'ἯἸἹἺἻἼἽἾἿὈὉὊὋὌὍὙὛὝὟὨὩὪὫὬὭὮὯᾈᾉᾊᾋᾌᾍᾎᾏᾘᾙᾚᾛᾜᾝᾞᾟᾨᾩᾪᾫᾬᾭᾮᾯᾸᾹᾺᾼῈῊῌῘῙῚῨῩῪ'
      'ῬῸῺῼ'
      ,
      'àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįiĵķĺļľłńņň'
      'ŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷÿźżžɓƃƅɔƈɖɗƌǝəɛƒɠɣɩɨƙɯɲɵơƣƥʀƨʃƭʈưʊʋƴƶʒƹƽǎ'
      'ǐǒǔǖǘǚǜǟǡǣǥǧǩǫǭǯǵƕƿǹǻǽǿȁȃȅȇȉȋȍȏȑȓȕȗșțȝȟƞȣȥȧȩȫȭȯȱȳⱥȼƚⱦɂƀʉʌɇɉɋɍɏͱͳ'
      'ͷϳάέήίόύώαβγδεζηθικλμνξοπρστυφχψωϊϋϗϙϛϝϟϡϣϥϧϩϫϭϯϸϻͻͼͽѐёђѓєѕіїјљњ'
      'ћќѝўџабвгдежзийклмнопрстуфхцчшщъыьэюяѡѣѥѧѩѫѭѯѱѳѵѷѹѻѽѿҁҋҍҏґғҕҗҙқҝ'
      'ҟҡңҥҧҩҫҭүұҳҵҷҹһҽҿӏӂӄӆӈӊӌӎӑӓӕӗәӛӝӟӡӣӥӧөӫӭӯӱӳӵӷӹӻӽӿԁԃԅԇԉԋԍԏԑԓԕԗԙԛԝ'
      'ԟԡԣԥԧԩԫԭԯաբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆḁḃḅḇḉḋḍḏḑḓḕḗḙḛḝḟḡ'
      'ḣḥḧḩḫḭḯḱḳḵḷḹḻḽḿṁṃṅṇṉṋṍṏṑṓṕṗṙṛṝṟṡṣṥṧṩṫṭṯṱṳṵṷṹṻṽṿẁẃẅẇẉẋẍẏẑẓẕßạảấầẩ'
      'ẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹỻỽỿἀἁἂἃἄἅἆἇἐἑἒἓἔἕἠἡἢἣἤἥἦ'
      'ἧἰἱἲἳἴἵἶἷὀὁὂὃὄὅὑὓὕὗὠὡὢὣὤὥὦὧᾀᾁᾂᾃᾄᾅᾆᾇᾐᾑᾒᾓᾔᾕᾖᾗᾠᾡᾢᾣᾤᾥᾦᾧᾰᾱὰᾳὲὴῃῐῑὶῠῡὺ'
      'ῥὸὼῳ'
    );
  END IF;
  -- A small letter may compose with a mark where its capital did not.
  IF NOT pg_catalog.is_normalized(s, 'NFKC') THEN
    s := pg_catalog.normalize(s, 'NFKC');
  END IF;
  RETURN pg_catalog.btrim(pg_catalog.regexp_replace(s, '[\t\n\v\f\r \u0085\u1680\u2028\u2029]+', ' ', 'g'));
END $$;

-- jinyan_gram_set gives the distinct grams of text that is already folded,
-- in the order of their bytes. It is the inner half of jinyan_grams.
--
-- Cutting "abcde" into pairs from its first character and again from its
-- second gives ab cd e + bc de: all bigrams, and single characters that belong
-- to the set anyway. The pairs are parted by spaces, so a pair that holds a
-- space of the text falls apart by itself. The way through tsvector sorts and
-- removes duplicates inside one call; it cannot hold more than a megabyte.
CREATE FUNCTION jinyan_gram_set(s text) RETURNS text[]
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  grams pg_catalog.text[] COLLATE pg_catalog."C" := pg_catalog.array_remove(pg_catalog.array_cat(
    pg_catalog.string_to_array(pg_catalog.replace(s COLLATE pg_catalog."C", ' ', ''), NULL),
    pg_catalog.string_to_array(pg_catalog.concat(
      pg_catalog.regexp_replace(s COLLATE pg_catalog."C", '..', '\& ', 'g'), ' ',
      pg_catalog.regexp_replace(pg_catalog.substr(s, 2) COLLATE pg_catalog."C", '..', '\& ', 'g')), ' ')), '');
BEGIN
  IF pg_catalog.octet_length(s) OPERATOR(pg_catalog.<) 250000 THEN
    RETURN pg_catalog.tsvector_to_array(pg_catalog.array_to_tsvector(grams));
  END IF;
  RETURN ARRAY(SELECT DISTINCT g COLLATE pg_catalog."C" FROM pg_catalog.unnest(grams) g ORDER BY 1);
END $$;

-- jinyan_grams gives the distinct single characters and pairs of neighbouring
-- characters of the folded text, of every script. White space makes no gram
-- and no pair reaches across it, so texts may be joined by a space.
CREATE FUNCTION jinyan_grams(t text) RETURNS text[]
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN jinyan_gram_set(jinyan_fold(t));

-- jinyan_occurrences counts how often a folded term stands in a text, without
-- overlaps. An empty term stands nowhere.
CREATE FUNCTION jinyan_occurrences(t text, term text) RETURNS integer
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN pg_catalog.cardinality(pg_catalog.string_to_array((jinyan_fold(t) || ' ') COLLATE pg_catalog."C", term)) - 1;
