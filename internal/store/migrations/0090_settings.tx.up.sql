-- What a database knows about itself: whether its story has a present of its own.
CREATE TABLE settings (
    name  text COLLATE "C" CONSTRAINT settings_pkey PRIMARY KEY,
    value text NOT NULL
);
