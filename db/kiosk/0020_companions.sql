-- A companion stands and falls with the host: state and missing of the host are looked up whenever somebody is read
-- (kiosk/roster/rows.py), and the companion's row holds only what is said of the companion alone. Until now it held a
-- copy of the host's. Companions who lost their host (Indico: their source_id is HOST/PERSON) find back.
UPDATE delegate_version SET companion_of = (
    SELECT a.delegate FROM alias AS a
    WHERE a.system = delegate_version.system
        AND a.alias = substr(delegate_version.source_id, 1, instr(delegate_version.source_id, '/') - 1))
WHERE system = 'indico' AND companion_of IS NULL AND instr(source_id, '/') > 1;

UPDATE delegate_version SET
    state = 'complete',
    missing = missing AND NOT EXISTS (
        SELECT 1 FROM delegate AS h WHERE h.id = delegate_version.companion_of AND h.missing)
WHERE companion_of IS NOT NULL;
