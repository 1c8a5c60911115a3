package org.claimbook.ui.task;

import java.lang.reflect.Method;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import org.claimbook.ui.look.Fonts;
import org.claimbook.ui.look.Theme;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.ReflectionSupport;

/// Runs the tests of a class on the FX thread: `@ExtendWith(OnFx.class)`. The toolkit starts with the first
/// such class, on the Headless platform where `-Dglass.platform=Headless` is set, and stays up.
public final class OnFx implements BeforeAllCallback, InvocationInterceptor {
    private static boolean started;

    @Override
    public void beforeAll(ExtensionContext context) throws InterruptedException {
        start();
    }

    /// Starts the toolkit, with the app's fonts and the light theme, unless it runs already.
    public static synchronized void start() throws InterruptedException {
        if (!started) {
            var ready = new CountDownLatch(1);
            Platform.startup(() -> {
                Platform.setImplicitExit(false);
                Fonts.load();
                Theme.LIGHT.apply();
                ready.countDown();
            });
            ready.await();
            started = true;
        }
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        invoke(test, call);
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> before, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        invoke(before, call);
    }

    private static void invoke(Invocation<Void> invocation, ReflectiveInvocationContext<Method> call) throws Throwable {
        invocation.skip();
        var onFx = new FutureTask<>(() -> ReflectionSupport.invokeMethod(
                call.getExecutable(),
                call.getTarget().orElseThrow(),
                call.getArguments().toArray()));
        Platform.runLater(onFx);
        try {
            onFx.get();
        } catch (ExecutionException e) {
            throw e.getCause();
        }
    }
}
