-- Which entry a server answered last is known of the server's event, whatever the source is called and however often it
-- is removed and added again: a device that is connected anew tells nothing twice.
CREATE TABLE server_sent (
    server TEXT NOT NULL,
    kiosk  TEXT NOT NULL,
    seq    INTEGER NOT NULL,
    PRIMARY KEY (server, kiosk)
) STRICT, WITHOUT ROWID;

INSERT INTO server_sent
SELECT f.system || ' ' || f.url || ' ' || f.event || ' ' || coalesce(json_extract(f.options, '$.forms'), ''), s.kiosk,
       max(s.seq)
FROM source_sent AS s JOIN source AS f ON f.name = s.source GROUP BY 1, 2;

DROP TABLE source_sent;
