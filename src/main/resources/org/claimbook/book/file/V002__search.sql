-- Version 2: the index of the one search, over words of reports and claims, and over names.
--
-- Each index takes its words from a view, so that it holds nothing that the book does not hold elsewhere, and can be made
-- anew at any time: INSERT INTO claim_search (claim_search) VALUES ('rebuild'). Triggers keep the indexes up, whoever
-- changes the book. Claims without words are in no index, and cost an import nothing.

-- A report is found by its outlet's name too, which is the outlet's row's.
CREATE VIEW report_words AS
SELECT report.id, report.title, source.name AS outlet, report.body
FROM report LEFT JOIN source ON source.id = report.outlet_id;

CREATE VIEW claim_words AS
SELECT id, quote, stated, note FROM claim WHERE quote IS NOT NULL OR stated IS NOT NULL OR note IS NOT NULL;

-- All names in one: an id is eight times that of its row, and by its rest says of which table.
CREATE VIEW name_words AS
SELECT id * 8 AS id, name FROM alias WHERE name IS NOT NULL
UNION ALL SELECT id * 8 + 1, name FROM source
UNION ALL SELECT id * 8 + 2, name FROM measure
UNION ALL SELECT id * 8 + 3, name FROM subject
UNION ALL SELECT id * 8 + 4, name FROM place;

CREATE VIRTUAL TABLE report_search USING fts5(
    title, outlet, body, content='report_words', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE claim_search USING fts5(
    quote, stated, note, content='claim_words', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE name_search USING fts5(
    name, content='name_words', content_rowid='id', tokenize='unicode61 remove_diacritics 2');

CREATE TRIGGER claim_search_insert AFTER INSERT ON claim
WHEN new.quote IS NOT NULL OR new.stated IS NOT NULL OR new.note IS NOT NULL
BEGIN
    INSERT INTO claim_search (rowid, quote, stated, note) VALUES (new.id, new.quote, new.stated, new.note);
END;
CREATE TRIGGER claim_search_delete AFTER DELETE ON claim
WHEN old.quote IS NOT NULL OR old.stated IS NOT NULL OR old.note IS NOT NULL
BEGIN
    INSERT INTO claim_search (claim_search, rowid, quote, stated, note)
    VALUES ('delete', old.id, old.quote, old.stated, old.note);
END;
CREATE TRIGGER claim_search_update AFTER UPDATE OF id, quote, stated, note ON claim
BEGIN
    INSERT INTO claim_search (claim_search, rowid, quote, stated, note)
    SELECT 'delete', old.id, old.quote, old.stated, old.note
    WHERE old.quote IS NOT NULL OR old.stated IS NOT NULL OR old.note IS NOT NULL;
    INSERT INTO claim_search (rowid, quote, stated, note)
    SELECT new.id, new.quote, new.stated, new.note
    WHERE new.quote IS NOT NULL OR new.stated IS NOT NULL OR new.note IS NOT NULL;
END;

CREATE TRIGGER report_search_insert AFTER INSERT ON report
BEGIN
    INSERT INTO report_search (rowid, title, outlet, body)
    VALUES (new.id, new.title, (SELECT name FROM source WHERE id = new.outlet_id), new.body);
END;
CREATE TRIGGER report_search_delete AFTER DELETE ON report
BEGIN
    INSERT INTO report_search (report_search, rowid, title, outlet, body)
    VALUES ('delete', old.id, old.title, (SELECT name FROM source WHERE id = old.outlet_id), old.body);
END;
CREATE TRIGGER report_search_update AFTER UPDATE OF id, title, outlet_id, body ON report
BEGIN
    INSERT INTO report_search (report_search, rowid, title, outlet, body)
    VALUES ('delete', old.id, old.title, (SELECT name FROM source WHERE id = old.outlet_id), old.body);
    INSERT INTO report_search (rowid, title, outlet, body)
    VALUES (new.id, new.title, (SELECT name FROM source WHERE id = new.outlet_id), new.body);
END;

-- An outlet may come after its reports and go before them, within one transaction.
CREATE TRIGGER source_search_insert AFTER INSERT ON source
BEGIN
    INSERT INTO name_search (rowid, name) VALUES (new.id * 8 + 1, new.name);
    INSERT INTO report_search (report_search, rowid, title, outlet, body)
    SELECT 'delete', id, title, NULL, body FROM report WHERE outlet_id = new.id;
    INSERT INTO report_search (rowid, title, outlet, body)
    SELECT id, title, new.name, body FROM report WHERE outlet_id = new.id;
END;
CREATE TRIGGER source_search_delete AFTER DELETE ON source
BEGIN
    INSERT INTO name_search (name_search, rowid, name) VALUES ('delete', old.id * 8 + 1, old.name);
    INSERT INTO report_search (report_search, rowid, title, outlet, body)
    SELECT 'delete', id, title, old.name, body FROM report WHERE outlet_id = old.id;
    INSERT INTO report_search (rowid, title, outlet, body)
    SELECT id, title, NULL, body FROM report WHERE outlet_id = old.id;
END;
CREATE TRIGGER source_search_update AFTER UPDATE OF name ON source WHEN new.name IS NOT old.name
BEGIN
    INSERT INTO name_search (name_search, rowid, name) VALUES ('delete', old.id * 8 + 1, old.name);
    INSERT INTO name_search (rowid, name) VALUES (new.id * 8 + 1, new.name);
    INSERT INTO report_search (report_search, rowid, title, outlet, body)
    SELECT 'delete', id, title, old.name, body FROM report WHERE outlet_id = old.id;
    INSERT INTO report_search (rowid, title, outlet, body)
    SELECT id, title, new.name, body FROM report WHERE outlet_id = old.id;
END;

CREATE TRIGGER measure_search_insert AFTER INSERT ON measure
BEGIN
    INSERT INTO name_search (rowid, name) VALUES (new.id * 8 + 2, new.name);
END;
CREATE TRIGGER measure_search_delete AFTER DELETE ON measure
BEGIN
    INSERT INTO name_search (name_search, rowid, name) VALUES ('delete', old.id * 8 + 2, old.name);
END;
CREATE TRIGGER measure_search_update AFTER UPDATE OF name ON measure WHEN new.name IS NOT old.name
BEGIN
    INSERT INTO name_search (name_search, rowid, name) VALUES ('delete', old.id * 8 + 2, old.name);
    INSERT INTO name_search (rowid, name) VALUES (new.id * 8 + 2, new.name);
END;

CREATE TRIGGER subject_search_insert AFTER INSERT ON subject
BEGIN
    INSERT INTO name_search (rowid, name) VALUES (new.id * 8 + 3, new.name);
END;
CREATE TRIGGER subject_search_delete AFTER DELETE ON subject
BEGIN
    INSERT INTO name_search (name_search, rowid, name) VALUES ('delete', old.id * 8 + 3, old.name);
END;
CREATE TRIGGER subject_search_update AFTER UPDATE OF name ON subject WHEN new.name IS NOT old.name
BEGIN
    INSERT INTO name_search (name_search, rowid, name) VALUES ('delete', old.id * 8 + 3, old.name);
    INSERT INTO name_search (rowid, name) VALUES (new.id * 8 + 3, new.name);
END;

CREATE TRIGGER place_search_insert AFTER INSERT ON place
BEGIN
    INSERT INTO name_search (rowid, name) VALUES (new.id * 8 + 4, new.name);
END;
CREATE TRIGGER place_search_delete AFTER DELETE ON place
BEGIN
    INSERT INTO name_search (name_search, rowid, name) VALUES ('delete', old.id * 8 + 4, old.name);
END;
CREATE TRIGGER place_search_update AFTER UPDATE OF name ON place WHEN new.name IS NOT old.name
BEGIN
    INSERT INTO name_search (name_search, rowid, name) VALUES ('delete', old.id * 8 + 4, old.name);
    INSERT INTO name_search (rowid, name) VALUES (new.id * 8 + 4, new.name);
END;

CREATE TRIGGER alias_search_insert AFTER INSERT ON alias WHEN new.name IS NOT NULL
BEGIN
    INSERT INTO name_search (rowid, name) VALUES (new.id * 8, new.name);
END;
CREATE TRIGGER alias_search_delete AFTER DELETE ON alias WHEN old.name IS NOT NULL
BEGIN
    INSERT INTO name_search (name_search, rowid, name) VALUES ('delete', old.id * 8, old.name);
END;
CREATE TRIGGER alias_search_update AFTER UPDATE OF name ON alias WHEN new.name IS NOT old.name
BEGIN
    INSERT INTO name_search (name_search, rowid, name) SELECT 'delete', old.id * 8, old.name WHERE old.name IS NOT NULL;
    INSERT INTO name_search (rowid, name) SELECT new.id * 8, new.name WHERE new.name IS NOT NULL;
END;

INSERT INTO report_search (report_search) VALUES ('rebuild');
INSERT INTO claim_search (claim_search) VALUES ('rebuild');
INSERT INTO name_search (name_search) VALUES ('rebuild');
