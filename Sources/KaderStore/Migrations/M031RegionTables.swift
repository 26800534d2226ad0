internal import GRDB

/// Rounds of funds and applications, sector tables, regional projects, agreements of caos and their use
/// (S41, S54, S55, S59).
enum M031 {
    static func migrate(_ db: Database) throws {
        try db.execute(sql: funds + tables + agreements)
    }

    private static let funds = """
        CREATE TABLE fundRound (
            \(M030.head),
            fund TEXT NOT NULL CHECK (fund <> ''),
            opens TEXT \(M002.dayCheck("opens")),
            closes TEXT \(M002.dayCheck("closes")),
            conditions TEXT NOT NULL,
            isVoucher INTEGER NOT NULL CHECK (isVoucher IN (0, 1)),
            note TEXT NOT NULL,
            \(M030.tail)
        ) STRICT;

        CREATE TABLE fundApplication (
            \(M030.head),
            title TEXT NOT NULL CHECK (trim(title) <> ''),
            fund TEXT NOT NULL CHECK (fund <> ''),
            region TEXT CHECK (region <> ''),
            amount INTEGER CHECK (amount >= 0),
            applicationState TEXT NOT NULL
                CHECK (applicationState IN ('preparing', 'submitted', 'awarded', 'rejected')),
            day TEXT \(M002.dayCheck("day")),
            note TEXT NOT NULL,
            \(M030.tail)
        ) STRICT;

        """

    private static let tables = """
        CREATE TABLE sectorTable (
            \(M030.head),
            region TEXT NOT NULL CHECK (region <> ''),
            sector TEXT NOT NULL CHECK (sector <> ''),
            theme TEXT NOT NULL CHECK (trim(theme) <> ''),
            takesPart INTEGER NOT NULL CHECK (takesPart IN (0, 1)),
            members INTEGER CHECK (members BETWEEN 0 AND 3),
            planned INTEGER CHECK (planned BETWEEN 0 AND 3),
            influence INTEGER CHECK (influence BETWEEN 0 AND 3),
            representative TEXT REFERENCES contact (id) ON DELETE RESTRICT,
            agreements TEXT NOT NULL,
            \(M030.tail)
        ) STRICT;

        CREATE TABLE regionProject (
            \(M030.head),
            title TEXT NOT NULL CHECK (trim(title) <> ''),
            region TEXT NOT NULL CHECK (region <> ''),
            sector TEXT CHECK (sector <> ''),
            phase TEXT NOT NULL
                CHECK (phase IN ('signal', 'inventory', 'plan', 'doing', 'finished')),
            partners TEXT NOT NULL,
            conditions TEXT NOT NULL,
            funding TEXT NOT NULL,
            participants INTEGER CHECK (participants >= 0),
            ourRole TEXT NOT NULL,
            result TEXT NOT NULL,
            nextDay TEXT \(M002.dayCheck("nextDay")),
            \(M030.tail)
        ) STRICT;

        """

    private static let agreements = """
        CREATE TABLE caoAgreement (
            \(M030.head),
            sector TEXT NOT NULL CHECK (sector <> ''),
            title TEXT NOT NULL CHECK (trim(title) <> ''),
            budget INTEGER CHECK (budget >= 0),
            "from" TEXT \(M002.dayCheck("from")),
            until TEXT \(M002.dayCheck("until")),
            note TEXT NOT NULL,
            \(M030.tail)
        ) STRICT;

        CREATE TABLE caoUse (
            \(M030.head),
            agreement TEXT NOT NULL REFERENCES caoAgreement (id) ON DELETE RESTRICT,
            region TEXT NOT NULL CHECK (region <> ''),
            usage TEXT NOT NULL CHECK (usage IN ('none', 'partly', 'fully')),
            translation TEXT NOT NULL,
            \(M030.tail)
        ) STRICT;
        CREATE INDEX caoUseByAgreement ON caoUse (agreement);
        """
}
