-- A CPR number by shape and date, ddmmyy and four digits, in whatever century has the day. The checksum has not held
-- since 2007. Between the two parts may stand a dash or slash and blanks around it; a dash may end a line.
-- Immutable: it reads nothing but the text, and the classes of characters are spelt out.
create function holds_cpr_number(content text) returns boolean language sql immutable parallel safe as $$
    select content ~ (
        '(?<![0-9A-Za-zÆØÅæøå])'
        || '(?:(?:0[1-9]|[12][0-9]|3[01])(?:0[13578]|1[02])[0-9]{2}'
        || '|(?:0[1-9]|[12][0-9]|30)(?:0[469]|11)[0-9]{2}'
        || '|(?:0[1-9]|1[0-9]|2[0-8])02[0-9]{2}'
        || '|2902(?:[02468][048]|[13579][26]))'
        || '[\u0009\u0020\u00a0\u2000-\u200b\u202f\u2060]{0,2}'
        || '(?:[-/\u00ad\u2010-\u2015\u2044\u2212\u2215][\u0009\u0020\u00a0\u2000-\u200b\u202f\u2060\r\n]{0,2})?'
        || '[0-9]{4}'
        || '(?![0-9A-Za-zÆØÅæøå])')
$$;
