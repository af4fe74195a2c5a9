{{- /* The pod of a Deployment or of a Job. */ -}}
{{- define "ilg.pod" -}}
metadata:
  labels:
    {{- include "ilg.labels" . | nindent 4 }}
  annotations:
    checksum/config: {{ include (print $.Template.BasePath "/configmap.yaml") . | sha256sum }}
    {{- if .Values.secret.values }}
    checksum/secret: {{ include (print $.Template.BasePath "/secret.yaml") . | sha256sum }}
    {{- end }}
    ilg.io/commit: {{ .Values.commit | quote }}
    {{- with .Values.schema }}
    ilg.io/schema: {{ .version | quote }}
    ilg.io/schema-readable-from: {{ .readableFrom | quote }}
    {{- end }}
spec:
  {{- if eq .Values.kind "worker" }}
  restartPolicy: Never
  {{- end }}
  serviceAccountName: {{ .Values.service }}
  automountServiceAccountToken: false
  enableServiceLinks: false
  priorityClassName: {{ .Values.priorityClassName }}
  terminationGracePeriodSeconds: {{ .Values.grace }}
  nodeSelector:
    ilg.io/role: {{ .Values.role }}
  {{- if has .Values.role (list "scraper" "automation") }}
  tolerations:
    - key: dedicated
      operator: Equal
      value: my-pool
      effect: NoSchedule
  {{- end }}
  {{- if ne .Values.kind "worker" }}
  topologySpreadConstraints:
    - maxSkew: 1
      topologyKey: kubernetes.io/hostname
      whenUnsatisfiable: ScheduleAnyway
      labelSelector:
        matchLabels:
          {{- include "ilg.selector" . | nindent 10 }}
  {{- end }}
  {{- with .Values.image.pullSecrets }}
  imagePullSecrets:
    {{- range . }}
    - name: {{ . }}
    {{- end }}
  {{- end }}
  {{- if .Values.chromium.enabled }}
  # Chromium's own sandbox wants user namespaces; its zombies are reaped by the pod's pause process.
  hostUsers: false
  shareProcessNamespace: true
  {{- end }}
  securityContext:
    {{- include "ilg.podSecurity" . | nindent 4 }}
    seccompProfile:
      {{- if .Values.chromium.enabled }}
      type: Localhost
      localhostProfile: {{ .Values.chromium.seccompProfile }}
      {{- else }}
      type: RuntimeDefault
      {{- end }}
  containers:
    - name: {{ .Values.service }}
      image: {{ include "ilg.image" . }}
      imagePullPolicy: IfNotPresent
      {{- with .Values.args }}
      args:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      ports:
        {{- with .Values.ports.http }}
        - name: http
          containerPort: {{ . }}
        {{- end }}
        {{- with .Values.ports.mgmt }}
        - name: mgmt
          containerPort: {{ . }}
        {{- end }}
        {{- range $name, $port := .Values.ports.more }}
        - name: {{ $name }}
          containerPort: {{ $port }}
        {{- end }}
      envFrom:
        - configMapRef:
            name: {{ .Values.service }}
      env:
        - name: ILG_POD
          valueFrom:
            fieldRef:
              fieldPath: metadata.name
        {{- range include "ilg.secretKeys" . | fromJsonArray }}
        - name: {{ . }}
          valueFrom:
            secretKeyRef:
              name: {{ include "ilg.secretName" $ }}
              key: {{ . }}
        {{- end }}
      resources:
        requests:
          cpu: {{ .Values.resources.cpu }}
          memory: {{ .Values.resources.memory }}
        limits:
          memory: {{ .Values.resources.memory }}
      startupProbe:
        httpGet:
          path: {{ .Values.probes.liveness }}
          port: {{ .Values.probes.port }}
        periodSeconds: 2
        failureThreshold: 45
      livenessProbe:
        httpGet:
          path: {{ .Values.probes.liveness }}
          port: {{ .Values.probes.port }}
        periodSeconds: 10
        timeoutSeconds: 5
        failureThreshold: 6
      readinessProbe:
        httpGet:
          path: {{ .Values.probes.readiness }}
          port: {{ .Values.probes.port }}
        periodSeconds: 5
        timeoutSeconds: 3
      {{- if ne .Values.kind "worker" }}
      lifecycle:
        preStop:
          # Until every proxy has heard that this pod is leaving.
          sleep:
            seconds: 5
      {{- end }}
      securityContext:
        {{- include "ilg.containerSecurity" . | nindent 8 }}
      volumeMounts:
        - name: temp
          mountPath: /tmp
        {{- if .Values.chromium.enabled }}
        - name: shared-memory
          mountPath: /dev/shm
        {{- end }}
  volumes:
    - name: temp
      emptyDir:
        sizeLimit: {{ .Values.temp }}
    {{- if .Values.chromium.enabled }}
    - name: shared-memory
      emptyDir:
        medium: Memory
        sizeLimit: {{ .Values.chromium.sharedMemory }}
    {{- end }}
{{- end }}
