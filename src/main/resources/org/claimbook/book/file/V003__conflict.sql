-- Version 3: what two copies of a book said differently when they were merged, until somebody settles it.
--
-- `fields` are the columns that belong together (a figure is its qualifier, value, low and high), as a JSON array; `ours`
-- and `theirs` are JSON objects of those columns, references as uids; NULL says that the row was deleted on that side.
-- The row itself stands in the book as `ours` has it or, where one side deleted it, as the other has it.

CREATE TABLE conflict (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    table_name TEXT NOT NULL,
    row_uid TEXT NOT NULL,
    fields TEXT NOT NULL CHECK (json_valid(fields)),
    base TEXT CHECK (base IS NULL OR json_valid(base)),
    ours TEXT CHECK (ours IS NULL OR json_valid(ours)),
    theirs TEXT CHECK (theirs IS NULL OR json_valid(theirs))
) STRICT;
CREATE INDEX conflict_by_row ON conflict (row_uid);
