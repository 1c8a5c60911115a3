-- The book, as the app makes it: schema version 1. Its meaning is told in the help page "The book".
--
-- Names are unique by name_key, which the app computes (NFKC, case folded): SQLite folds the case of ASCII letters only.
-- Dates are EDTF level 1 texts (2024-11-05, 2024-11, 2024, with ?, ~ or %); decimals are texts in plain notation, and
-- the generated REAL columns beside them are for sorting and filtering only.
--
-- The table claim spells its enumerations out with OR: for each IN with three or more texts, SQLite would build a small
-- index anew for every row that comes in, which made a large import three times as slow.

CREATE TABLE source (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    name TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL DEFAULT 'other'
        CHECK (kind IN ('state', 'military', 'official', 'person', 'outlet', 'agency', 'ngo', 'igo', 'researcher', 'other')),
    side TEXT,
    parent_id INTEGER REFERENCES source CHECK (parent_id <> id),
    reliability TEXT CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
    homepage TEXT,
    note TEXT
) STRICT;
CREATE INDEX source_by_parent ON source (parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE report (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    title TEXT NOT NULL,
    outlet_id INTEGER REFERENCES source,
    author TEXT,
    url TEXT,
    archive_url TEXT,
    published TEXT CHECK (published IS NULL OR published GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
        OR (length(published) - length(rtrim(published, '?~%')) <= 1
            AND (rtrim(published, '?~%') GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
                OR rtrim(published, '?~%') GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' OR rtrim(published, '?~%') GLOB '[0-9][0-9][0-9][0-9]'))),
    accessed TEXT CHECK (accessed IS NULL OR accessed GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
        OR (length(accessed) - length(rtrim(accessed, '?~%')) <= 1
            AND (rtrim(accessed, '?~%') GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
                OR rtrim(accessed, '?~%') GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' OR rtrim(accessed, '?~%') GLOB '[0-9][0-9][0-9][0-9]'))),
    language TEXT,
    body TEXT,
    body_sha256 TEXT CHECK (length(body_sha256) = 64),
    note TEXT
) STRICT;
CREATE INDEX report_by_outlet ON report (outlet_id) WHERE outlet_id IS NOT NULL;
CREATE INDEX report_by_title ON report (title);
CREATE INDEX report_by_body ON report (body_sha256) WHERE body_sha256 IS NOT NULL;

CREATE TABLE report_file (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    report_id INTEGER NOT NULL REFERENCES report,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    bytes BLOB NOT NULL
) STRICT;
CREATE INDEX report_file_by_report ON report_file (report_id);

CREATE TABLE measure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    name TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL,
    unit TEXT NOT NULL DEFAULT '',
    part_of_id INTEGER REFERENCES measure CHECK (part_of_id <> id),
    signed INTEGER NOT NULL DEFAULT 0 CHECK (signed IN (0, 1)),
    note TEXT,
    UNIQUE (name_key, unit)
) STRICT;
CREATE INDEX measure_by_whole ON measure (part_of_id) WHERE part_of_id IS NOT NULL;

CREATE TABLE subject (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    name TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL UNIQUE,
    note TEXT
) STRICT;

CREATE TABLE place (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    name TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL UNIQUE,
    part_of_id INTEGER REFERENCES place CHECK (part_of_id <> id),
    note TEXT
) STRICT;
CREATE INDEX place_by_whole ON place (part_of_id) WHERE part_of_id IS NOT NULL;

CREATE TABLE alias (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    kind TEXT NOT NULL CHECK (kind IN ('source', 'measure', 'subject', 'place')),
    target_id INTEGER NOT NULL,
    name TEXT,
    name_key TEXT,
    other_uid TEXT CHECK (length(other_uid) = 36),
    CHECK ((name IS NULL) = (name_key IS NULL) AND (name IS NOT NULL OR other_uid IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX alias_by_name ON alias (kind, name_key) WHERE name_key IS NOT NULL;
CREATE UNIQUE INDEX alias_by_uid ON alias (kind, other_uid) WHERE other_uid IS NOT NULL;
CREATE INDEX alias_by_target ON alias (kind, target_id);

CREATE TABLE claim (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL CHECK (length(uid) = 36),
    report_id INTEGER NOT NULL REFERENCES report,
    position TEXT CHECK (position = 'headline' OR position = 'body' OR position = 'table' OR position = 'caption'),
    quote TEXT,
    quote_start INTEGER CHECK (quote_start >= 0),
    quote_end INTEGER CHECK (quote_end >= quote_start),
    stated TEXT,
    claimant_id INTEGER REFERENCES source,
    via_id INTEGER REFERENCES source,
    channel TEXT
        CHECK (channel = 'post' OR channel = 'briefing' OR channel = 'interview' OR channel = 'document'
            OR channel = 'leak' OR channel = 'unattributed'),
    stance TEXT NOT NULL DEFAULT 'claims'
        CHECK (stance = 'claims' OR stance = 'concedes' OR stance = 'denies' OR stance = 'relays'),
    measure_id INTEGER REFERENCES measure,
    subject_id INTEGER REFERENCES subject,
    place_id INTEGER REFERENCES place,
    accumulation TEXT NOT NULL DEFAULT 'unknown'
        CHECK (accumulation = 'cumulative' OR accumulation = 'period' OR accumulation = 'level'
            OR accumulation = 'unknown'),
    period_start TEXT CHECK (period_start IS NULL OR period_start GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
        OR (length(period_start) - length(rtrim(period_start, '?~%')) <= 1
            AND (rtrim(period_start, '?~%') GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
                OR rtrim(period_start, '?~%') GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' OR rtrim(period_start, '?~%') GLOB '[0-9][0-9][0-9][0-9]'))),
    as_of TEXT CHECK (as_of IS NULL OR as_of GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
        OR (length(as_of) - length(rtrim(as_of, '?~%')) <= 1
            AND (rtrim(as_of, '?~%') GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
                OR rtrim(as_of, '?~%') GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' OR rtrim(as_of, '?~%') GLOB '[0-9][0-9][0-9][0-9]'))),
    as_of_basis TEXT CHECK (as_of_basis = 'stated' OR as_of_basis = 'publication' OR as_of_basis = 'unknown'),
    qualifier TEXT NOT NULL DEFAULT 'unknown'
        CHECK (qualifier = 'exact' OR qualifier = 'about' OR qualifier = 'nearly' OR qualifier = 'at_least'
            OR qualifier = 'more_than' OR qualifier = 'at_most' OR qualifier = 'less_than' OR qualifier = 'between'
            OR qualifier = 'order' OR qualifier = 'unknown'),
    value TEXT CHECK (value IS NULL OR (value <> '' AND value NOT GLOB '*[^0-9]*')
        OR (value NOT GLOB '*[^0-9.-]*' AND value GLOB '*[0-9]' AND ltrim(value, '-') GLOB '[0-9]*'
            AND substr(value, 2) NOT GLOB '*-*' AND value NOT GLOB '*.*.*')),
    low TEXT CHECK (low IS NULL OR (low <> '' AND low NOT GLOB '*[^0-9]*')
        OR (low NOT GLOB '*[^0-9.-]*' AND low GLOB '*[0-9]' AND ltrim(low, '-') GLOB '[0-9]*'
            AND substr(low, 2) NOT GLOB '*-*' AND low NOT GLOB '*.*.*')),
    high TEXT CHECK (high IS NULL OR (high <> '' AND high NOT GLOB '*[^0-9]*')
        OR (high NOT GLOB '*[^0-9.-]*' AND high GLOB '*[0-9]' AND ltrim(high, '-') GLOB '[0-9]*'
            AND substr(high, 2) NOT GLOB '*-*' AND high NOT GLOB '*.*.*')),
    method TEXT
        CHECK (method = 'self_report' OR method = 'opponent' OR method = 'named_count' OR method = 'visual_count'
            OR method = 'estimate' OR method = 'unknown'),
    credibility INTEGER CHECK (credibility BETWEEN 1 AND 6),
    status TEXT NOT NULL DEFAULT 'accepted' CHECK (status = 'proposed' OR status = 'accepted' OR status = 'rejected'),
    rank TEXT NOT NULL DEFAULT 'normal' CHECK (rank = 'preferred' OR rank = 'normal' OR rank = 'deprecated'),
    rank_reason TEXT,
    read_by TEXT CHECK (read_by IS NULL OR json_valid(read_by)),
    note TEXT,
    -- The last day that the as-of date can mean, by which claims are ordered and aligned.
    as_of_day TEXT GENERATED ALWAYS AS (
        CASE
            WHEN length(as_of) >= 10 THEN substr(as_of, 1, 10)
            WHEN length(as_of) >= 7 THEN date(substr(as_of, 1, 7) || '-01', '+1 month', '-1 day')
            ELSE substr(as_of, 1, 4) || '-12-31'
        END) VIRTUAL,
    value_real REAL GENERATED ALWAYS AS (CAST(value AS REAL)) VIRTUAL,
    low_real REAL GENERATED ALWAYS AS (CAST(low AS REAL)) VIRTUAL,
    high_real REAL GENERATED ALWAYS AS (CAST(high AS REAL)) VIRTUAL,
    CHECK ((quote_start IS NULL) = (quote_end IS NULL)),
    CHECK ((value IS NOT NULL) = (qualifier = 'exact' OR qualifier = 'about' OR qualifier = 'nearly')),
    CHECK ((low IS NOT NULL) = (qualifier = 'at_least' OR qualifier = 'more_than' OR qualifier = 'between'
        OR qualifier = 'order')),
    CHECK ((high IS NOT NULL) = (qualifier = 'at_most' OR qualifier = 'less_than' OR qualifier = 'between'
        OR qualifier = 'order'))
) STRICT;
CREATE UNIQUE INDEX claim_by_uid ON claim (uid);
CREATE INDEX claim_by_report ON claim (report_id, quote_start);
-- A series in the order in which it is compared.
CREATE INDEX claim_by_series
    ON claim (measure_id, subject_id, place_id, accumulation, period_start, claimant_id, as_of_day);
CREATE INDEX claim_by_claimant ON claim (claimant_id);
CREATE INDEX claim_by_subject ON claim (subject_id) WHERE subject_id IS NOT NULL;
CREATE INDEX claim_by_place ON claim (place_id) WHERE place_id IS NOT NULL;
CREATE INDEX claim_by_via ON claim (via_id) WHERE via_id IS NOT NULL;
CREATE INDEX claim_by_as_of ON claim (as_of_day);
CREATE INDEX claim_to_look_at ON claim (status) WHERE status <> 'accepted';

CREATE TABLE link (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    from_id INTEGER NOT NULL REFERENCES claim,
    to_id INTEGER NOT NULL REFERENCES claim CHECK (to_id <> from_id),
    kind TEXT NOT NULL
        CHECK (kind IN ('component_of', 'rounds', 'repeats', 'supersedes', 'earlier_value_of', 'includes', 'overlaps', 'contradicts')),
    note TEXT,
    UNIQUE (from_id, to_id, kind)
) STRICT;
CREATE INDEX link_by_to ON link (to_id);
CREATE INDEX link_by_kind ON link (kind);

CREATE TABLE dismissal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    rule TEXT NOT NULL,
    claims TEXT NOT NULL CHECK (json_valid(claims)),
    figures TEXT NOT NULL CHECK (json_valid(figures)),
    reason TEXT NOT NULL CHECK (reason <> ''),
    at TEXT NOT NULL
) STRICT;
CREATE INDEX dismissal_by_rule ON dismissal (rule);

CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    settings TEXT NOT NULL CHECK (json_valid(settings))
) STRICT;

-- One thing done. `what` is a word of the app's (import, edit, add …), `detail` says of what (a file, a column).
CREATE TABLE step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    author TEXT,
    what TEXT NOT NULL,
    detail TEXT,
    reason TEXT,
    input_sha256 TEXT CHECK (length(input_sha256) = 64),
    undone_at TEXT,
    -- The step that was done after this one was undone: from then on this one cannot be redone.
    superseded_by INTEGER REFERENCES step
) STRICT;
CREATE INDEX step_by_input ON step (input_sha256) WHERE input_sha256 IS NOT NULL;
CREATE INDEX step_undone ON step (id) WHERE undone_at IS NOT NULL;

-- One changed row, before and after; or, for a bulk insert, the range of its ids. `rows` keeps the rows of a bulk insert
-- that was undone: one JSON array of column values a line, compressed (zlib), in the order of the table's columns.
CREATE TABLE change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    step_id INTEGER NOT NULL REFERENCES step,
    table_name TEXT NOT NULL,
    row_uid TEXT,
    before TEXT CHECK (before IS NULL OR json_valid(before)),
    after TEXT CHECK (after IS NULL OR json_valid(after)),
    first_id INTEGER,
    last_id INTEGER CHECK (last_id >= first_id),
    rows BLOB,
    CHECK ((row_uid IS NULL) = (first_id IS NOT NULL)),
    CHECK ((first_id IS NULL) = (last_id IS NULL))
) STRICT;
CREATE INDEX change_by_step ON change (step_id);
CREATE INDEX change_by_row ON change (row_uid) WHERE row_uid IS NOT NULL;

CREATE TABLE draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    table_name TEXT NOT NULL,
    row_uid TEXT NOT NULL,
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    at TEXT NOT NULL,
    UNIQUE (table_name, row_uid, field)
) STRICT;

CREATE TABLE setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

CREATE VIEW claim_readable AS
SELECT claim.id, claim.uid,
    report.uid AS report_uid, report.title AS report, outlet.name AS outlet, report.author, report.url, report.published,
    report.accessed, report.language,
    claim.position, claim.quote, claim.quote_start, claim.quote_end, claim.stated,
    claimant.name AS claimant, via.name AS via, claim.channel, claim.stance,
    measure.name AS measure, measure.unit, subject.name AS subject, place.name AS place,
    claim.accumulation, claim.period_start, claim.as_of, claim.as_of_basis,
    claim.qualifier, claim.value, claim.low, claim.high, claim.method, claim.credibility,
    claim.status, claim.rank, claim.rank_reason, claim.read_by, claim.note
FROM claim
    JOIN report ON report.id = claim.report_id
    LEFT JOIN source AS outlet ON outlet.id = report.outlet_id
    LEFT JOIN source AS claimant ON claimant.id = claim.claimant_id
    LEFT JOIN source AS via ON via.id = claim.via_id
    LEFT JOIN measure ON measure.id = claim.measure_id
    LEFT JOIN subject ON subject.id = claim.subject_id
    LEFT JOIN place ON place.id = claim.place_id;
