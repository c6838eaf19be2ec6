import Glibc
import Workstation

extension JournalFault {
  /// A call to the system that failed on the journal's folder.
  init(path: String, systemError: Int32) {
    let reason: Reason =
      switch systemError {
      case ENOSPC, EDQUOT, EFBIG: .full
      case EROFS, EACCES, EPERM: .notPermitted
      case ENOTDIR, EEXIST, ELOOP: .notAFolder
      default: .other(code: systemError)
      }
    self.init(path: path, reason: reason)
  }
}
