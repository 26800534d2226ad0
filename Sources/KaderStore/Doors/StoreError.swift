internal import Foundation
internal import GRDB
public import KaderDomain

/// What went wrong with the file or with a request, other than a rule of the domain.
public enum StoreError: Error, Hashable, Sendable {
    case missing

    /// The folder in which a file is to be made is not there.
    case noFolder
    case exists
    case notKader
    case newerSchema

    /// The file must be brought up to date before it can be read, and may not be written.
    case olderSchema
    case corrupt
    case diskFull
    case readOnly
    case noAccess

    /// Another program holds the file, and did not let go in time.
    case busy
    case inUse

    /// A row that breaks a rule of the domain. A list leaves it out and ``ActingStore/takeUnreadable()``
    /// names it; asked for by itself, and in an export, it is refused.
    case unreadableRow(table: String, id: String)
    case notFound(kind: String, id: String)

    /// Nothing may be changed, as was asked when the file was opened.
    case openedReadOnly

    /// The fixed clock may write to demo databases only.
    case clockIsFixed
    case nothingToUndo
    case nothingToRedo

    /// Somebody built on what would be undone.
    case builtOn(by: String, CommandName)

    /// The person stopped it; nothing was changed.
    case stopped

    /// What SQLite said, without what was typed.
    case database(String)

    /// Runs `body`, and turns what SQLite and the system throw into a `StoreError`. Errors of the
    /// domain pass unchanged.
    static func translating<T>(_ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw StoreError(error)
        } catch let error as CocoaError {
            throw StoreError(error)
        }
    }

    static func fromErrno(_ code: Int32) -> StoreError {
        switch code {
        case ENOSPC, EDQUOT: .diskFull
        case EROFS: .readOnly
        case EACCES, EPERM: .noAccess
        case EEXIST: .exists
        case ENOENT, ENOTDIR: .missing
        default: .database(String(cString: strerror(code)))
        }
    }

    private init(_ error: DatabaseError) {
        // What a full disk first refuses is the room for the memory that readers share.
        if error.extendedResultCode == .SQLITE_IOERR_SHMSIZE { self = .diskFull; return }
        switch error.resultCode {
        case .SQLITE_NOTADB: self = .notKader
        case .SQLITE_CORRUPT: self = .corrupt
        case .SQLITE_FULL: self = .diskFull
        case .SQLITE_READONLY: self = .readOnly
        case .SQLITE_CANTOPEN, .SQLITE_PERM: self = .noAccess
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
        default: self = .database(error.message ?? "SQLite \(error.extendedResultCode.rawValue)")
        }
    }

    private init(_ error: CocoaError) {
        switch error.code {
        case .fileWriteOutOfSpace: self = .diskFull
        case .fileWriteVolumeReadOnly: self = .readOnly
        case .fileNoSuchFile, .fileReadNoSuchFile: self = .missing
        case .fileWriteNoPermission, .fileReadNoPermission: self = .noAccess
        default: self = .database("CocoaError \(error.code.rawValue)")
        }
    }
}
