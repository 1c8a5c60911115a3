package org.claimbook.command;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version in the jar's manifest.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var version = Objects.requireNonNullElse(getClass().getPackage().getImplementationVersion(), "(not packaged)");
        return new String[] {"claimbook " + version};
    }
}
