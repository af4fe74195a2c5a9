package dev.ilg.api.system;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.Executable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.module.SimpleModule;

/**
 * Bodies hold what their records say: a component that is not {@link Nullable} is neither left out
 * nor null, and no list has holes. What is missing is then named in the problem that is answered.
 */
@Component
class RequiredValues extends SimpleModule {

  RequiredValues() {
    super(RequiredValues.class.getName());
  }

  @Override
  public void setupModule(SetupContext context) {
    context.insertAnnotationIntrospector(new OfComponents());
  }

  private static final class OfComponents extends NopAnnotationIntrospector {

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
      return annotated instanceof AnnotatedParameter component
              && component.getDeclaringClass().isRecord()
          ? JsonSetter.Value.construct(
              isNullable(component) ? Nulls.DEFAULT : Nulls.FAIL, Nulls.FAIL)
          : JsonSetter.Value.empty();
    }

    private static boolean isNullable(AnnotatedParameter component) {
      return component.getOwner().getAnnotated() instanceof Executable constructor
          && constructor.getAnnotatedParameterTypes()[component.getIndex()].isAnnotationPresent(
              Nullable.class);
    }
  }
}
