using System.Runtime.InteropServices;

namespace Catalog.Cli.Disk;

/// <summary>The few calls to the operating system that .NET does not offer.</summary>
internal static partial class Native
{
    /// <summary>"Relative to the current folder", as the *at calls name it on Linux.</summary>
    public const int CurrentFolder = -100;

    /// <summary>The kind of a file in its mode, on all Unixes.</summary>
    public const int KindMask = 0xF000;
    public const int KindFile = 0x8000;
    public const int KindFolder = 0x4000;
    public const int KindLink = 0xA000;

    /// <summary>AT_SYMLINK_NOFOLLOW: describe the link itself.</summary>
    public const int NoFollow = 0x100;

    /// <summary>STATX_BASIC_STATS: the fields of stat.</summary>
    public const uint BasicFacts = 0x7FF;

    /// <summary>RENAME_EXCHANGE of Linux and RENAME_SWAP of macOS have the same value.</summary>
    public const uint Exchange = 2;

    /// <summary>Facts of a path on Linux (glibc 2.28, musl 1.2.3). The structure is the same on every processor.</summary>
    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int LinuxFacts(int folder, string path, int flags, uint mask, out LinuxStatus status);

    [LibraryImport("libc", EntryPoint = "lstat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int MacFacts(string path, out MacStatus status);

    [LibraryImport("libc", EntryPoint = "lstat$INODE64", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int MacIntelFacts(string path, out MacStatus status);

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int LinuxRename(int fromFolder, string from, int toFolder, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int MacRename(string from, string to, uint flags);

    /// <summary>Opens for reading (flags 0). Unlike .NET it takes no lock, so a locked file can be read.</summary>
    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Open(string path, int flags);

    /// <summary>
    /// Opens for reading what has this name in an open folder. The flags differ by system and processor
    /// (<see cref="RealFile"/>).
    /// </summary>
    [LibraryImport("libc", EntryPoint = "openat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int OpenAt(SafeHandle folder, string name, int flags);

    /// <summary>struct statx of Linux.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    public struct LinuxStatus
    {
        [FieldOffset(16)]
        public uint Links;

        [FieldOffset(28)]
        public ushort Mode;

        [FieldOffset(32)]
        public ulong Id;

        [FieldOffset(40)]
        public long Length;

        [FieldOffset(112)]
        public long ModifiedSeconds;

        [FieldOffset(120)]
        public uint ModifiedNanoseconds;
    }

    /// <summary>struct stat of macOS with 64-bit inodes.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    public struct MacStatus
    {
        [FieldOffset(4)]
        public ushort Mode;

        [FieldOffset(6)]
        public ushort Links;

        [FieldOffset(8)]
        public ulong Id;

        [FieldOffset(48)]
        public long ModifiedSeconds;

        [FieldOffset(56)]
        public long ModifiedNanoseconds;

        [FieldOffset(96)]
        public long Length;
    }
}
