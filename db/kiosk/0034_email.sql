-- People are looked for by their e-mail address too, or by its beginning, in any capitals.
CREATE INDEX delegate_version_by_email ON delegate_version (email COLLATE NOCASE) WHERE email <> '';
